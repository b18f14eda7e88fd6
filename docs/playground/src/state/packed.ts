/** The most characters that a link may hold: longer ones are cut by mail programs and chats. */
export const MOST_IN_LINK = 60_000;
/** No link makes the page unpack more, however little it looks. */
const MOST_UNPACKED = 4_000_000;

/** Text, compressed, as letters, digits, `-` and `_`. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The inverse of {@link pack}; nothing where the letters are no such text, or unpack to more than anyone shares. */
export async function unpack(letters: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(upTo(MOST_UNPACKED));
    return await new Response(stream).text();
  } catch {
    return undefined;
  }
}

/** Lets so many bytes through, and breaks off at the next one. */
function upTo(most: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform: (part, controller) => {
      size += part.byteLength;
      if (size > most) controller.error(new Error("too much"));
      else controller.enqueue(part);
    },
  });
}
