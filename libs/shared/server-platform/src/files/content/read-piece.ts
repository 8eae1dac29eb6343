import { open } from 'node:fs/promises';

/** Reads a piece of a file; shorter where the file ends. @param position from the end where it is negative */
export async function readPiece(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = position < 0 ? Math.max(0, size + position) : position;
    const piece = Buffer.alloc(Math.min(length, Math.max(0, size - start)));
    await file.read(piece, 0, piece.length, start);
    return piece;
  } finally {
    await file.close();
  }
}
