type Values = Int32Array | Float32Array;

/** A list that grows in a typed array: in a plain one a book's words would weigh twice as much. */
export class Growing<T extends Values> {
  readonly #make: (length: number) => T;
  #values: T;
  #length = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Appends all of `values`. */
  append(values: T): void {
    this.#extend(values.length);
    this.#values.set(values, this.#length - values.length);
  }

  /** Appends one value so many times. */
  repeat(value: number, times: number): void {
    this.#extend(times);
    this.#values.fill(value, this.#length - times, this.#length);
  }

  #extend(by: number): void {
    this.#length += by;
    if (this.#length <= this.#values.length) return;
    const larger = this.#make(2 * this.#length);
    larger.set(this.#values);
    this.#values = larger;
  }

  /** What it holds from `from` on, in place: good until the next `push`. */
  tail(from: number): T {
    return this.#values.subarray(from, this.#length) as T;
  }

  /** A copy of what it holds. */
  toArray(): T {
    return this.#values.slice(0, this.#length) as T;
  }
}

export const growingInts = (): Growing<Int32Array> => new Growing((length) => new Int32Array(length));
export const growingFloats = (): Growing<Float32Array> => new Growing((length) => new Float32Array(length));
