import { PARTICLES_AFTER, PARTICLES_EVERYWHERE } from '../words/vi/closed.ts';
import type { Chunk } from './chunk.ts';

/**
 * Without marks, one syllable is several words: "cac" is "các" far more often than a cost of acquisition, "mo moi" is
 * "mở mới" and never "mở mời". Such a syllable is read as the particle where nothing else can stand.
 */
export const withParticles = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.map((chunk, index) => {
    if (chunk.from !== chunk.to || chunk.mask === 0) return chunk;
    if (PARTICLES_EVERYWHERE.has(chunk.key)) return { ...chunk, mask: 0, small: true };
    const before = chunks[index - 1];
    const follows = before !== undefined && !before.small && (before.mask !== 0 || before.number !== undefined);
    return follows && PARTICLES_AFTER.has(chunk.key) ? { ...chunk, mask: 0 } : chunk;
  });
