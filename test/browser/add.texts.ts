import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

/** An invented article and its original, as they are pasted in the tests. */
export const FERRY_EN = `[Feature] The ferry that waits for nobody
Posted on : 2026-03-02 09:10 KST Modified on : 2026-03-03 18:25 KST
Islanders ask who will sail when the last captain goes

The first boat from Sorae to Wolmi Island left at 6:40 on Monday with 12 passengers, three crates of oysters and a dentist.

“If we stop for one day, the school closes for one day,” said Captain Oh, who has steered the ferry since 1998.

The operator lost 340 million won last year, and the county has offered to pay only half of it.

Hye-rin, 11, is one of four pupils who cross every morning. She reads on the upper deck when the wind allows it.

A public hearing will be held in Incheon on Mar. 17. The ministry has promised a reply before summer.
`;

export const FERRY_KO = `[기획] 아무도 기다리지 않는 배
등록 :2026-03-01 20:05 수정 :2026-03-02 08:00
마지막 선장이 떠나면 누가 배를 몰까, 섬사람들이 묻는다

월요일 오전 6시40분, 소래에서 월미도로 가는 첫 배에 승객 12명과 굴 세 상자, 치과의사 한 명이 탔다.

“우리가 하루를 쉬면 학교도 하루를 쉽니다.” 1998년부터 배를 몰아 온 오 선장이 말했다.

운영사는 지난해 3억4천만원의 적자를 냈다. 군은 그 절반만 부담하겠다고 했다.

혜린(11)이는 아침마다 바다를 건너는 학생 네 명 가운데 하나다. 바람이 잦아들면 위층 갑판에서 책을 읽는다.

공청회는 3월17일 인천에서 열린다. 해양수산부는 여름 전에 답을 내놓겠다고 약속했다.
`;

/** Another article altogether. */
export const KITES_KO = `연을 고치는 사람들

전주 한옥마을 뒤편 골목에는 찢어진 연을 고치는 작은 가게가 있다.

주인은 대나무를 얇게 깎고 한지를 풀로 붙이는 일을 스무 해 넘게 해 왔다.

겨울이면 아이들이 줄을 서서 부러진 살을 내민다.

그는 값을 받는 대신 연을 날린 이야기를 들려 달라고 한다.
`;

/** A Korean page as an old site sends it, with what must not come along. */
export const ferryPage = (
  charset: string,
) => `<!DOCTYPE html><html lang="ko"><head><meta charset="${charset}"><title>아무도 기다리지 않는 배</title>
<meta property="og:title" content="아무도 기다리지 않는 배"><script>window.ran = true</script></head>
<body onload="window.ran = true"><article><h1>아무도 기다리지 않는 배</h1>
${FERRY_KO.split('\n\n')
  .slice(1)
  .map((text) => `<p>${text.trim()}</p>`)
  .join('\n')}
<p><a href="javascript:window.ran = true">공청회 안내를 여기에서 볼 수 있다.</a></p><img src="x" onerror="window.ran = true">
</article></body></html>`;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length, 0);
  sizes.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)]);
}

/** A grey PNG, eight bits a pixel, of rows that are packed already. */
export function pngOf(width: number, height: number, packed: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const chunks = [chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...chunks]);
}

/** A grey square of 32 by 32 pixels as PNG, in base64. */
export function pngSquare(): string {
  const row = Buffer.from([0, ...Array<number>(32).fill(128)]);
  const rows = Buffer.concat(Array.from({ length: 32 }, () => row));
  return pngOf(32, 32, deflateSync(rows, { level: 0 })).toString('base64');
}
