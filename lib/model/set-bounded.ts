/** Remembers a value, and forgets the oldest where there would be more than `most`. */
export function setBounded<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  if (map.size >= most) map.delete(map.keys().next().value!);
  map.set(key, value);
}
