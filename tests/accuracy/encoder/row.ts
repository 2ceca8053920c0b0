/** One text with what its readers said of it, as the fit takes it. */

/** Offsets in Unicode code points, as Python counts. */
export interface RowSpan {
  label: string;
  start: number;
  end: number;
}

export interface Row {
  id: string;
  /** The file or writer. */
  group: string;
  side: 'customer' | 'agent';
  text: string;
  /** The customer's last turn beside a draft; the question beside a pair. */
  context: string;
  /** Where its sentences stand, as the product cuts them. */
  sentences: (readonly [start: number, end: number])[];
  spans: RowSpan[];
  /** Labels that the text carries, nobody said where. */
  unplaced: string[];
  /** Which span labels its reader was asked for: silence on these means absence. */
  asked: ('cues' | 'families' | 'tips' | 'steps' | 'validation')[];
  /** 0 or 1 for each text label that its reader was asked for. */
  texts: Record<string, number>;
  /** How far the draft answers the question in `context`: 0 no, 1 partly, 2 yes. */
  answered?: number;
  weight: number;
}
