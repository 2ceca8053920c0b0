export const root: string;
export function run(command: string, args: string[], options?: object): number;
export function must(command: string, args: string[]): void;
export function ensurePackages(): void;
export function ensureBrowsers(): void;
export function bin(name: string): string;
