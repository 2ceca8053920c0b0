/**
 * The space in which rules by example are fitted: how ordinary support sentences spread in it says which directions tell
 * sentences apart and which all of them share. Ridge regression with all of the background on the silent side comes out
 * as a kernel on a rule's own few sentences, so that a fit is a system of as many equations as the rule has sentences.
 */

/**
 * How far a direction in which no ordinary sentence differs still counts, beside a variance of vectors of length 1.
 * From 0.03 to 0.3 rules measure alike (`tests/accuracy/by-example-accuracy.ts`); less finds more of its own examples, more is
 * surer of unseen ones.
 */
const ridge = 0.1;

/** The vectors' own mean is free to lie anywhere. */
const freeOffset = 1e-6;

export interface BackgroundSpace {
  readonly dimensions: number;
  /** The ordinary sentences, of length 1 each. */
  readonly vectors: readonly Float32Array[];
  /** The place of a vector in the space: the product of two places is how alike they are. */
  placeOf(vector: Float32Array): Float64Array;
  /** The direction in which a sum of places lies, as weights of a vector's values, with the offset last. */
  weightsOf(place: Float64Array): Float64Array;
}

/** What takes turns with others between two slices of work. */
export type Rest = () => Promise<void>;

/** Sentences that are added up, and rows that are solved, in one slice: some milliseconds. */
const slice = 48;

/**
 * @param vectors of ordinary sentences, all of one length
 * @param rest waited for between two slices of work, where a page has to stay alive
 */
export async function createBackgroundSpace(
  vectors: readonly Float32Array[],
  rest: Rest = async () => {},
): Promise<BackgroundSpace> {
  const dimensions = vectors[0]?.length ?? 0;
  const size = dimensions + 1;
  const spread = new Float64Array(size * size);
  for (const [n, vector] of vectors.entries()) {
    addProduct(spread, withOne(vector), 1 / vectors.length);
    if (n % slice === slice - 1) await rest();
  }
  for (let n = 0; n < dimensions; n++) spread[n * size + n]! += ridge;
  spread[size * size - 1]! += freeOffset;
  const root = await rootOf(spread, size, rest);
  return {
    dimensions,
    vectors,
    placeOf: (vector) => forward(root, size, withOne(vector)),
    weightsOf: (place) => backward(root, size, place),
  };
}

/** A vector with the 1 that carries the offset. */
function withOne(vector: Float32Array): Float64Array {
  const all = new Float64Array(vector.length + 1);
  all.set(vector);
  all[vector.length] = 1;
  return all;
}

/** Adds a vector's product with itself to the lower half of a matrix. */
function addProduct(matrix: Float64Array, vector: Float64Array, weight: number): void {
  const size = vector.length;
  for (let row = 0; row < size; row++) {
    const scaled = vector[row]! * weight;
    for (let column = 0; column <= row; column++) matrix[row * size + column]! += scaled * vector[column]!;
  }
}

/** Cholesky's root of a positive matrix, in its lower half. */
async function rootOf(matrix: Float64Array, size: number, rest: Rest): Promise<Float64Array> {
  const root = matrix.slice();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = root[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= root[row * size + k]! * root[column * size + k]!;
      root[row * size + column] = row === column ? Math.sqrt(sum) : sum / root[column * size + column]!;
    }
    if (row % slice === slice - 1) await rest();
  }
  return root;
}

function forward(root: Float64Array, size: number, vector: Float64Array): Float64Array {
  const solved = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = vector[row]!;
    for (let k = 0; k < row; k++) sum -= root[row * size + k]! * solved[k]!;
    solved[row] = sum / root[row * size + row]!;
  }
  return solved;
}

function backward(root: Float64Array, size: number, vector: Float64Array): Float64Array {
  const solved = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let sum = vector[row]!;
    for (let k = row + 1; k < size; k++) sum -= root[k * size + row]! * solved[k]!;
    solved[row] = sum / root[row * size + row]!;
  }
  return solved;
}
