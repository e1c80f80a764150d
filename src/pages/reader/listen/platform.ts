/** Kinds of devices that get a voice in different ways. */
export type Platform = 'android' | 'ios' | 'mac' | 'windows' | 'other';

/** The device by what its browser calls itself. An iPad says that it is a Mac; it has a screen to be touched. */
export function platformOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Platform {
  if (userAgent.includes('Android')) return 'android';
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (userAgent.includes('Macintosh')) return maxTouchPoints > 1 ? 'ios' : 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'other';
}
