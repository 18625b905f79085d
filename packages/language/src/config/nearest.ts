import leven from 'leven';

/** The candidates that a slip of the finger away from `word` could have meant, the nearest first; at most `limit`. */
export function nearest(word: string, candidates: readonly string[], limit = 3): readonly string[] {
  const wanted = word.toLowerCase().slice(0, 100);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: leven(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= allowed || (wanted.length > 2 && candidate.includes(wanted)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
