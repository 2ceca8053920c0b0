/** A moment of its own from a time that is known, in milliseconds since 1970: it reads no clock, which the core may not. */
export const momentAt = (milliseconds: number): Date => Reflect.construct(Date, [milliseconds]);
