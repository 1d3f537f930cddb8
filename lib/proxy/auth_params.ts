/** The parameters of HTTP authentication (RFC 9110, section 11): `Digest realm="plug", nonce="…", Basic realm="plug"`. */

/** One challenge, or one set of credentials: a scheme and its parameters. */
export interface AuthParams {
  /** The scheme in small letters: `basic`, `digest`. */
  scheme: string;
  /** The parameters, their names in small letters. */
  params: Record<string, string>;
  /** What stands alone after the scheme, as with Basic. */
  token: string;
}

const LONGEST = 8192; // of a value: what is left open in it is searched for again and again

/** Takes a header's value apart; what is no challenge is left out. A value of more than 8 KB is none at all. */
export function parseAuth(value: string): AuthParams[] {
  if (value.length > LONGEST) return [];
  const found: AuthParams[] = [];
  for (const part of splitOutsideQuotes(value)) {
    const [, scheme, rest] = /^([\w!#$%&'*+.^`|~-]+)(?:[ \t]+(.*))?$/s.exec(part) ?? [];
    const starts = scheme !== undefined && !/^[ \t]*=/.test(part.slice(scheme.length));
    if (starts) found.push({ scheme: scheme.toLowerCase(), params: {}, token: "" });
    const current = found.at(-1);
    const parameter = /^([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*("(?:[^"\\]|\\.)*"|[^\s",=]+)$/s.exec(
      starts ? rest ?? "" : part,
    );
    if (current && parameter) current.params[parameter[1].toLowerCase()] = unquoted(parameter[2]);
    else if (current && starts) current.token = rest ?? "";
  }
  return found;
}

/** A value in quotes. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/gs, "$1") : value;
}

function splitOutsideQuotes(value: string): string[] {
  return (value.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/gs) ?? []).map((part) => part.trim()).filter((part) =>
    part
  );
}
