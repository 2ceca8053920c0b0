/** What three agents write to one scripted customer, each to their own ending. */
export interface Plays {
  good: string[];
  middling: string[];
  bad: string[];
  /** Every word that the scenario looks for, and no sentence: it must not win. */
  stuffed: string;
}
