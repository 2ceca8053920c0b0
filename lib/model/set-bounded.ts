/** Remembers a value, and forgets the oldest where there would be more than `max`. */
export function setBounded<Value>(map: Map<string, Value>, key: string, value: Value, max: number): void {
  if (map.size >= max) map.delete(map.keys().next().value!);
  map.set(key, value);
}
