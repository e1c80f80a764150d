/** The page's one Trusted Types policy: the only door through which a script's address or markup to parse passes. */

interface Policy {
  createScriptURL(url: string): unknown;
  createHTML(markup: string): unknown;
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string; createHTML(markup: string): string },
  ): Policy;
}

const rules = {
  createScriptURL(url: string): string {
    if (new URL(url, document.baseURI).origin === location.origin) return url;
    throw new TypeError('A script must come from this origin');
  },
  // Reaches an inert document only: it is read by ingest and never shown.
  createHTML: (markup: string) => markup,
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy: Policy = factory?.createPolicy('app', rules) ?? rules;

/** The address of a script of our own, passed by the policy; a browser without Trusted Types gets the string. */
export function trustedScriptUrl(url: string): string {
  return policy.createScriptURL(url) as string;
}

/** Parses a page into a document that runs nothing and loads nothing. */
export function parsePage(markup: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(markup) as string, 'text/html');
}
