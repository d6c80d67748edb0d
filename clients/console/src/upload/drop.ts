import { type DragEvent, useRef, useState } from "react";

const takers = new Set<(conversationId: string, files: readonly File[]) => void>();

/** Gives files to whoever writes in the conversation just now. */
export function offerFiles(conversationId: string, files: readonly File[]): void {
  for (const take of takers) take(conversationId, files);
}

export function onOffer(take: (conversationId: string, files: readonly File[]) => void): () => void {
  takers.add(take);
  return () => takers.delete(take);
}

/** Files dropped anywhere on an element. Entering a child also leaves its parent: what counts is the balance. */
export function useDrop(onFiles: (files: readonly File[]) => void, isOn: boolean) {
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);
  const move = (event: DragEvent, by: number) => {
    if (!isOn || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setIsOver(depth.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => move(event, 1),
      onDragOver: (event: DragEvent) => move(event, 0),
      onDragLeave: (event: DragEvent) => move(event, -1),
      onDrop: (event: DragEvent) => {
        if (!isOn || !event.dataTransfer.files.length) return;
        event.preventDefault();
        depth.current = 0;
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
