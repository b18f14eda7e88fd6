/** A number made of two others: `value` = x · first + y · second. */
interface Combination {
  readonly value: bigint;
  readonly x: bigint;
  readonly y: bigint;
}

/** Two combinations of two numbers, the larger one first, which have the same common divisors as those. */
type Pair = readonly [large: Combination, small: Combination];

/**
 * Two numbers with the same greatest common divisor, the smaller of at most half the bits, for a first that is not below the second.
 *
 * Euclid's divisions take one combination after another of the two. The leading half of the bits tells the first half of the divisions, so that they are
 * found in numbers of half the size, where the same is done again (Schönhage). The last of them may not be Euclid's own: then a combination comes out
 * negative, or not as small, and a few divisions more are needed. As every step subtracts a multiple of one number from the other, the common divisors stay
 * the same whatever is found.
 */
export function halved(first: bigint, second: bigint): Pair {
  const bits = bitsOf(first);
  const half = bits >> 1;
  const limit = 1n << BigInt(half);
  let pair: Pair = [
    { value: first, x: 1n, y: 0n },
    { value: second, x: 0n, y: 1n },
  ];
  while (pair[1].value >= limit) {
    // Brings both to a like length, too.
    pair = divided(pair);
    if (bits > FEW_BITS && pair[1].value >= limit) pair = shortened(pair, Math.min(bitsOf(pair[0].value) - half, bits >> 2));
  }
  return pair;
}

/** A pair shortened by about so many bits: by the divisions that twice as many leading bits tell. */
function shortened(pair: Pair, bits: number): Pair {
  const spare = BigInt(Math.max(0, bitsOf(pair[0].value) - 2 * bits));
  const [a, b] = halved(pair[0].value >> spare, pair[1].value >> spare);
  const [one, other] = [applied(a, pair), applied(b, pair)];
  return one.value < other.value ? [other, one] : [one, other];
}

/** So many bits are soon halved by single divisions. */
const FEW_BITS = 128;

/** Counted by fours. */
function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}

/** One of Euclid's divisions; the smaller one is not 0. */
function divided([large, small]: Pair): Pair {
  const times = large.value / small.value;
  return [small, { value: large.value - times * small.value, x: large.x - times * small.x, y: large.y - times * small.y }];
}

/** A combination that was found of a pair's leading bits, of the pair itself; not below 0. */
function applied({ x, y }: Combination, [large, small]: Pair): Combination {
  const value = x * large.value + y * small.value;
  const sign = value < 0n ? -1n : 1n;
  return { value: sign * value, x: sign * (x * large.x + y * small.x), y: sign * (x * large.y + y * small.y) };
}
