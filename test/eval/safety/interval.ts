/** The 95 % quantile of the normal distribution, two-sided. */
const z = 1.959964;

/** The 95 % confidence interval of a share of `n` out of `of`, after Wilson (1927). */
export function wilson(n: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = n / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const middle = share + z ** 2 / (2 * of);
  const scale = 1 + z ** 2 / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
