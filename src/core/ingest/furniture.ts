/**
 * What a line is when it is no part of the text. `most-viewed` and `related` open a list;
 * `end` closes the article; `furniture` is an advertisement, a button, a notice.
 */
export type Furniture = 'original-link' | 'most-viewed' | 'related' | 'end' | 'furniture';

const MOST_VIEWED =
  /^(?:the\s)?(?:most|top)[\s-](?:viewed|read|popular|watched|shared)(?:\s(?:articles?|stories|news|posts|now|today|in .{1,30}))?\s*[:›>]?$|^(?:가장\s*)?많이\s*(?:본|읽은|보는|찾은)\s*(?:뉴스|기사|글|콘텐츠)?\s*(?:순위|목록|top\s*\d+)?$|^(?:실시간\s*)?(?:인기|랭킹|주요)\s*(?:기사|뉴스)(?:\s*순위)?$|^trending(?:\s(?:now|stories|news))?$|^popular(?:\s(?:now|stories|articles))?$/i;
const RELATED =
  /^[[<(◀▶■●◆★☆※#\s]*(?:related\s(?:articles?|stories|news|coverage|content|links?|topics?)|more (?:on|from|in|stories|like) .{0,40}|more stories|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?:\s(?:for you|stories|reading|articles))?|read (?:more|also|next)|also read|see also|further reading|don.t miss|editor.s picks?|up next|what to read next|관련\s*(?:기사|뉴스|키워드|태그|글|이슈|콘텐츠)|연관\s*(?:기사|뉴스)|추천\s*(?:기사|뉴스|콘텐츠)|이\s*시각\s*(?:주요|추천|핫)?\s*(?:뉴스|기사)|함께\s*(?:보면|볼만한|읽으면|읽을)[^.]{0,20}|(?:더|다른)\s*(?:보기|기사\s*보기)|이\s*기자의\s*다른\s*기사.{0,10}|[^.]{0,20}(?:인기|핫|추천)\s*(?:기사|뉴스)|주요\s*뉴스|핫\s*(?:뉴스|이슈|클릭)|오늘의\s*(?:핫|추천|주요)\s*\S{0,6})[\]>)▶◀\s:：]*$/i;
const ORIGINAL_LINK =
  /^(?:button that moves? to (?:the )?original korean article.*|(?:read|view|see|click (?:here )?(?:for|to read)) (?:the )?(?:original(?: korean)?|korean)(?: (?:article|story|version|text))?(?: in korean)?.{0,20}|(?:the )?(?:original )?korean (?:original|version)|original (?:korean )?(?:article|text|story)|(?:\(?\s*)(?:클릭\s?시\s*)?(?:한글\s*|한국어\s*|국문\s*)?원문(?:으로)?\s*(?:보기|이동(?:하는)?\s*(?:버튼)?|기사|바로\s*가기|읽기|링크)\s*\)?|한국어\s*(?:기사|원문|판)(?:\s*보기)?|(?:기사\s*)?원문\s*[:：]?)\s*(?:[:：▶›>]\s*)?(?:https?:\/\/\S+)?$/i;
const END =
  /무단\s*(?:전재|복제|배포|도용)|재배포\s*(?:및|를)?.{0,12}(?:금지|금합니다)|AI\s*학습.{0,12}(?:금지|이용)|저작권자?\s*(?:[(（]\s*c\s*[)）]|[ⓒ©]|는\s|의\s)|^[<[(]?\s*(?:copyright|\(c\)\s*copyright|ⓒ|©)\s*(?:[ⓒ©]|\(c\)|by\b|\d{4}|[^.]{2,60}(?:all rights? reserved|$))|all rights? reserved|^.{0,40}\bmay not be (?:published|reproduced|republished)|^[(<[]?끝[)>\]]?$/i;

/** What heads the readers' comments. */
const COMMENTS =
  /^\[?\s*(?:(?:all |view |show |see )?comments?\s*[:(]?\s*\d*\s*\)?|\d+\s+(?:comments?|replies|responses|thoughts)\b.{0,40}|leave a (?:reply|comment)|join the (?:discussion|conversation)|post a comment|add a comment|reader comments?|(?:전체\s*)?댓글\s*[(:]?\s*\d+\s*개?\)?|댓글\s*(?:쓰기|남기기|목록|달기)|독자\s*(?:의견|댓글).{0,8})\s*\]?$/i;

const LINES: readonly RegExp[] = [
  // Advertisements
  /^(?:advertisements?|adverts?|ad|ads|sponsored(?: content)?|promoted|paid (?:content|post)|광고|AD|스폰서|협찬|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|advertisement[-–—. ]+(?:scroll to continue|continue reading).{0,30}|scroll (?:down )?(?:to|for) (?:continue|more).{0,30}|continue reading.{0,60}|loading\.{0,3}…?|광고\s*영역|이\s*기사는\s*광고.{0,30})$/i,
  // Sharing, type size, printing, reactions
  /^(?:share(?: (?:this|via|on|with)(?: .{1,40})?)?|tweet|facebook|twitter|x|kakao(?:talk|story)?|line|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail(?: this)?|print(?: this)?(?: article| page)?|copy (?:link|url|address)|link copied!?|save(?: (?:article|story|for later))?|bookmark|like|comments?(?: ?\(\d+\))?|\d+ comments?|view comments|leave a comment|show comments|reply|font size|text size|listen(?: to (?:this )?(?:article|story))?|follow(?: us)?(?: on .{1,30})?|close|menu|search|home|subscribe(?: now)?|sign (?:in|up)|log ?in|register|skip to (?:main )?content|back to top|click here.{0,40}|toggle .{1,20}|view (?:image|gallery)(?: in fullscreen)?|enlarge(?: image)?|open image.{0,30}|hide caption|toggle caption|play(?: video)?|watch(?: video| live| now)?|gift (?:this )?article)[.:!]*$/i,
  /^(?:공유(?:하기)?|페이스북|트위터|엑스|카카오톡?|카카오스토리|네이버(?:\s*블로그|\s*밴드)?|밴드|라인|링크\s*복사|URL\s*복사|주소\s*복사|복사(?:하기)?|스크랩|프린트|인쇄(?:하기)?|메일(?:\s*보내기)?|이메일|글자\s*크기.{0,20}|글씨\s*크기.{0,20}|폰트.{0,12}|가|가가|가\s?[+-]|작게|크게|본문\s*글씨\s*(?:키우기|줄이기)|다크\s*모드|보기\s*설정|듣기|기사를?\s*(?:읽어드립니다|듣기|스크랩).{0,10}|음성으로\s*듣기|번역(?:\s*설정)?|언어\s*선택|한국어|English|日本語|中文|좋아요\s*\d*|싫어요\s*\d*|슬퍼요\s*\d*|화나요\s*\d*|후속\s*기사\s*원해요\s*\d*|추천\s*\d*|댓글\s*(?:\d+\s*개?|보기|쓰기|입력)?|의견\s*\d*|로그인|회원가입|구독(?:하기|중|신청)?|기사\s*구독.{0,20}|알림\s*(?:받기|설정)|뉴스레터\s*(?:구독|신청).{0,12}|닫기|열기|더보기|목록(?:으로)?|이전\s*기사|다음\s*기사|이전|다음|맨\s*위로|위로|전체\s*메뉴|메뉴|검색|홈|이미지\s*(?:크게|확대)\s*보기|크게\s*보기|사진\s*확대|닫기\s*버튼|본문\s*바로\s*가기|기자\s*(?:페이지|구독|소개).{0,10}|기사\s*(?:저장|공유|제보).{0,10}|제보하기|AI\s*요약.{0,12}|요약\s*(?:보기|봇)?|핵심\s*요약|영상\s*보기|동영상|재생|SNS\s*기사보내기.{0,20}|바로가기|응원(?:하기|해주세요)?|후원(?:하기|해주세요)?)$/,
  // Reading time, age of the text, tags, players
  /^(?:\d+ (?:min(?:ute)?s?)(?: read)?|(?:about )?(?:last )?(?:updated |published |posted )?(?:an?|\d+) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|\d+(?:분|시간|일)\s*전|tags?\s*:.{0,200}|topics?\s*:.{0,200}|filed under\s*:?.{0,200}|태그\s*[:：]?.{0,100}|(?:#\s?\S+\s*){1,20}|this slideshow requires javascript.?|we apologize, but this video has failed to load.?|try refreshing your browser.{0,60}|our standards: .{0,60}|this (?:content|article) is (?:reserved for|free to read|for) .{0,60}|register ?\/ ?sign in to unlock.{0,40}|(?:create an account|sign in)(?: or (?:sign in|create an account))?(?: (?:to|with) continue.{0,60})?|.{0,20}(?:read|unlock) (?:more|unlimited) articles.?)$/i,
  // Pointers to other articles
  /^(?:read more|read also|also read|read next|don.t miss|related(?: \w+)?|see also|more|watch|listen|you can also check|in case you missed it|recommended|관련\s*기사|바로가기|▶|☞|※\s*관련)\s*[|:：–—>]\s*\S.{0,160}[^.”"]$/i,
  // Calls to subscribe, sign in, send tips
  /^(?:sign up (?:for|to|here)\b.{0,160}|subscribe (?:to|for|here|now)\b.{0,160}|get (?:our|the) .{0,60}(?:newsletter|inbox|app)\b.{0,100}|download (?:our|the) .{0,40}app\b.{0,60}|follow .{1,60} on (?:twitter|x|facebook|instagram|telegram|whatsapp|google news|threads|bluesky)\b.{0,100}|join .{0,60}(?:whatsapp|telegram|newsletter|channel|community)\b.{0,100}|already a (?:subscriber|member).{0,60}|by (?:signing up|subscribing|submitting|providing)\b.{0,240}|this (?:site|form) is protected by recaptcha.{0,120}|please enable javascript.{0,80}|your browser does not support.{0,60}|we use cookies.{0,200}|(?:like|enjoy(?:ed|ing)?) this (?:story|article)\?.{0,80}|this is a (?:breaking|developing) (?:news? )?story\b.{0,100}|(?:image|photo|slide|사진) ?\d+ ?(?:of|\/) ?\d+|comments are closed.?|sharing is caring!?|(?:previous|next) (?:post|article|story)|back to gallery|this site uses akismet.{0,120}|뉴스\s*요약\S{0,2}|언어\s*변경.{0,6}|회원용(?:\s*콘텐츠)?)$/i,
  /(?:카카오톡|카톡|라인).{0,20}(?:제보|okjebo|친구\s*추가|채널)|제보는\s|^▶.{0,60}(?:구독|바로\s?가기|제보|클릭|보기|채널|신청|확인).{0,20}$|이\s*기사가\s*(?:마음에|좋으|유익|도움).{0,40}|로그인\s*(?:한\s*)?(?:후|하시|하셔|이\s*필요).{0,40}|댓글\s*(?:작성|정책|운영|쓰기).{0,40}|(?:네이버|다음|구글|유튜브).{0,30}(?:구독|채널|팔로우).{0,30}(?:클릭|하기|바로|하세요)|^(?:이|본)\s*(?:기사|콘텐츠|요약)[는은]?\s*.{0,30}(?:AI|인공지능|자동\s*생성|언론사에서).{0,60}$|기사의?\s*본문\s*내용은.{0,60}/,
];

/** What `line` is, where it is no part of an article's text. */
export function furnitureOf(line: string): Furniture | undefined {
  if (line.length > 400) return undefined;
  if (ORIGINAL_LINK.test(line)) return 'original-link';
  if (MOST_VIEWED.test(line)) return 'most-viewed';
  if (RELATED.test(line)) return 'related';
  if (line.length < 260 && (END.test(line) || COMMENTS.test(line))) return 'end';
  return LINES.some((pattern) => pattern.test(line)) || /^[\p{P}\p{S}\d\s]*$/u.test(line)
    ? 'furniture'
    : undefined;
}

const CONTACT_WORDS =
  /\b(?:direct|send|address)\b.{0,40}\b(?:comments?|questions?|inquir)|\b(?:contact|questions? or comments?|comments? or questions?|reach (?:the|our|us))\b|문의|의견|제보|독자/i;

/** Whether a line that holds an e-mail address tells readers where to write. */
export function isContact(line: string): boolean {
  return line.length < 250 && CONTACT_WORDS.test(line);
}
