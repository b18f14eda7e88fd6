import { useEffect, useRef, useState } from "preact/hooks";

/** Takes a file that is dropped anywhere on the page; answers whether one is held over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      const [file] = event.dataTransfer?.files ?? [];
      setOver(false);
      if (file === undefined) return;
      event.preventDefault();
      latest.current(file);
    };
    const stop = new AbortController();
    addEventListener("dragover", over, stop);
    addEventListener("dragleave", leave, stop);
    addEventListener("drop", drop, stop);
    return () => stop.abort();
  }, []);
  return isOver;
}
