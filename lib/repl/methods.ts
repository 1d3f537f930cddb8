/** What Python's fingers do with values: `"hi".encode()`, `data.decode()`, `addr[0]`. */
import { InputError } from "../text/error.ts";
import { excerpt } from "./excerpt.ts";
import { decoder, encoder } from "../text/encoding.ts";
import { t } from "../ui/language.ts";
import { Quoted, show, type Value } from "./value.ts";

/** The value that a method gives; `[]` is the item of this number. */
export function method(of: Value, name: string, args: Value[]): Value {
  if (name === "[]") return item(of, args[0]);
  const encoding = args[0] === undefined ? "utf-8" : plain(args[0]);
  if (name === "encode" && (of instanceof Quoted || typeof of === "string")) {
    return encoder(encoding)(plain(of));
  }
  if (name === "decode" && of instanceof Uint8Array) {
    const inner = decoder(encoding);
    return inner.decode(of) + inner.flush();
  }
  throw new InputError(
    t(`${show(of)} has no .${excerpt(name)}()`, `${show(of)} 没有 .${excerpt(name)}()`),
  );
}

function item(of: Value, index: Value): Value {
  const found = (Array.isArray(of) || of instanceof Uint8Array) && typeof index === "number"
    ? of[index]
    : undefined;
  if (found === undefined) {
    throw new InputError(t(`${show(of)} has no item ${show(index)}`, `${show(of)} 没有第 ${show(index)} 项`));
  }
  return found;
}

function plain(value: Value): string {
  return value instanceof Quoted ? value.text() : String(value);
}
