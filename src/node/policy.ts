/** What a page of ours may load and run: the one constant behind the server's headers, `_headers` and the meta. */

const CONTENT = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app dompurify',
} as const;

/** Directives that a browser ignores, with a warning, in a meta element. */
const HEADER_ONLY: readonly string[] = ['frame-ancestors'];

function written(directives: [string, string][]): string {
  return directives.map(([name, value]) => `${name} ${value}`).join('; ');
}

/** The content security policy as a header says it. */
export const CONTENT_POLICY = written(Object.entries(CONTENT));

/** The same for `<meta http-equiv>`, where a host sends no headers of ours. */
export const META_CONTENT_POLICY = written(
  Object.entries(CONTENT).filter(([name]) => !HEADER_ONLY.includes(name)),
);

/** The headers of every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Folder of the files whose names carry a hash of what they hold. */
export const HASHED_FOLDER = 'assets';

/** How long a file may be kept without asking: hashed ones for ever, the others never. */
export function cacheControl(path: string): string {
  return path.startsWith(`${HASHED_FOLDER}/`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
