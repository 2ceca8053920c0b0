"""From labelled rows to batches of word pieces: cut to length, cropped to sentences, padded."""

import json
import random
from dataclasses import dataclass, replace

import numpy as np
import torch
from tokenizers import Tokenizer

# In word pieces. A sentence of a draft is read beside a shorter part of the customer's turn than a whole draft is.
TEXT, CONTEXT, CONTEXT_HEAD = 220, 80, 48
SENTENCE, SENTENCE_CONTEXT, SENTENCE_CONTEXT_HEAD = 96, 48, 16
UNKNOWN = -1.0

# Chances while fitting: that a text is shown whole, that a whole one has a guest, and that a piece is hidden.
WHOLE, GUEST, HIDDEN = 0.65, 0.25, 0.04


def pieces_of(tokenizer, text, stand_ins):
    """(ids, starts, ends) of the pieces, in code points of the text.

    Of words that say who somebody is (`stand_ins`: [start, end, word], in their order) the pieces are those of the other
    word; they keep the place of what they stand for.
    """
    encoding = tokenizer.encode(text, add_special_tokens=False)
    shown = [
        (start, end, id)
        for start, end, word in stand_ins
        for id in tokenizer.encode(word, add_special_tokens=False).ids
    ]
    for (start, end), id in zip(encoding.offsets, encoding.ids):
        if not any(first < end and start < last for first, last, _ in stand_ins):
            shown.append((start, end, id))
    shown.sort(key=lambda piece: piece[0])
    return [id for *_, id in shown], [start for start, *_ in shown], [end for _, end, _ in shown]


def cut_context(ids, limit, head):
    """The first `head` pieces and the last `limit - head`."""
    return ids if len(ids) <= limit else ids[:head] + ids[-(limit - head) :]


@dataclass
class Text:
    """One row in pieces. Unknown labels are -1."""

    id: str
    group: str
    side: str
    pieces: list
    context: list
    # Of each piece: where it stands in the text, in code points.
    starts: np.ndarray
    ends: np.ndarray
    # First and last piece of each sentence.
    sentences: list
    # Piece offsets and label of each span.
    spans: list
    unplaced: list
    known: np.ndarray
    texts: np.ndarray
    answered: int
    weight: float
    # First and last piece of a sentence of another row that stands in this one, and what is known of it.
    guest: tuple | None = None


class Reader:
    """Reads rows into pieces, by the labels, the tokenizer of the model, and the words of each text that are shown as others."""

    def __init__(self, labels: dict, tokenizer_file: str, stand_ins: dict):
        self.stand_ins = stand_ins
        self.spans = labels["spanLabels"]
        self.texts = [*labels["textLabels"], *labels["emotionLabels"]]
        self.index = {label: n for n, label in enumerate(self.spans)}
        self.any = self.index[labels["anyWording"]]
        self.families = [self.index[label] for label in labels["familyLabels"]]
        tips = {self.index[label] for label in labels["tipFamilies"] if label in self.index}
        self.firm = [n for n in self.families if n not in tips]
        firm = [*self.firm, self.any]
        self.asked = {
            "cues": [self.index[label] for label in labels["cueLabels"]],
            "families": firm,
            "tips": sorted(tips),
            "steps": [self.index[label] for label in labels["stepLabels"]],
            "validation": [self.index["validation"]],
        }
        self.tokenizer = Tokenizer.from_file(tokenizer_file)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.cls = self.tokenizer.token_to_id("[CLS]")
        self.sep = self.tokenizer.token_to_id("[SEP]")
        self.hidden = self.tokenizer.token_to_id("[MASK]")

    def read(self, path: str) -> list:
        with open(path, encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines if line.strip()]
        return [self.text(row) for row in rows]

    def pieces(self, text: str):
        return pieces_of(self.tokenizer, text, self.stand_ins.get(text, []))

    def text(self, row: dict) -> Text:
        pieces, starts, ends = self.pieces(row["text"])
        starts, ends = np.array(starts, dtype=np.int32), np.array(ends, dtype=np.int32)
        known = np.zeros(len(self.spans), dtype=bool)
        for asked in row["asked"]:
            known[self.asked[asked]] = True
        spans = []
        for span in row["spans"]:
            label = self.index.get(span["label"])
            touched = np.nonzero((ends > span["start"]) & (starts < span["end"]))[0]
            if label is None or not len(touched):
                # A family that is not learned is wording to change all the same.
                if not span["label"].startswith("agent/") or not len(touched) or "families" not in row["asked"]:
                    continue
                spans.append((int(touched[0]), int(touched[-1]) + 1, self.any))
                continue
            spans.append((int(touched[0]), int(touched[-1]) + 1, label))
            if label in self.firm:
                spans.append((int(touched[0]), int(touched[-1]) + 1, self.any))
        cut = [
            (int(touched[0]), int(touched[-1]) + 1)
            for start, end in row["sentences"]
            if len(touched := np.nonzero((ends > start) & (starts < end))[0])
        ]
        texts = np.full(len(self.texts), UNKNOWN, dtype=np.float32)
        for label, value in row["texts"].items():
            texts[self.texts.index(label)] = value
        context, *_ = self.pieces(row["context"])
        return Text(
            id=row["id"],
            group=row["group"],
            side=row["side"],
            pieces=pieces,
            context=context,
            starts=starts,
            ends=ends,
            sentences=cut,
            spans=spans,
            unplaced=[self.index[label] for label in row["unplaced"] if label in self.index],
            known=known,
            texts=texts,
            answered=row.get("answered", -1),
            weight=row["weight"],
        )


@dataclass
class Crop:
    """A part of a text as the model is shown it."""

    text: Text
    start: int
    end: int
    whole: bool


def whole_of(text: Text) -> Crop:
    return Crop(text, 0, min(len(text.pieces), TEXT), True)


def sentences_of(text: Text) -> list:
    return [Crop(text, start, min(end, start + SENTENCE), False) for start, end in text.sentences]


def crop_of(text: Text, guests: dict, chance: random.Random) -> Crop:
    """The whole text, at times with a sentence of another row in it; or one of its sentences, since the product reads both."""
    if text.answered >= 0 or len(text.sentences) < 2:
        return whole_of(text)
    if chance.random() < WHOLE:
        return whole_of(with_guest(text, chance.choice(guests[text.side]), chance) if chance.random() < GUEST else text)
    # From a long text two or three sentences teach as much as all of them.
    marked = [n for n, (start, end) in enumerate(text.sentences) if any(s < end and e > start for s, e, _ in text.spans)]
    at = chance.choice(marked) if marked and chance.random() < 0.5 else chance.randrange(len(text.sentences))
    start, end = text.sentences[at]
    return Crop(text, start, min(end, start + SENTENCE), False)


def with_guest(text: Text, guest: Text, chance: random.Random) -> Text:
    """The text with the guest's sentence before one of its own. Of the whole nobody knows any more what it is."""
    starts = [start for start, _ in text.sentences if start + len(guest.pieces) < TEXT]
    if not starts:
        return text
    at, size = chance.choice(starts), len(guest.pieces)
    own = [(s + size, e + size, label) if s >= at else (s, e, label) for s, e, label in text.spans if s >= at or e <= at]
    if len(own) < len(text.spans):
        return text
    return replace(
        text,
        pieces=[*text.pieces[:at], *guest.pieces, *text.pieces[at:]],
        spans=[*own, *((s + at, e + at, label) for s, e, label in guest.spans)],
        unplaced=[*text.unplaced, *guest.unplaced],
        texts=np.full_like(text.texts, UNKNOWN),
        guest=(at, at + size, guest.known),
    )


def length_of(crop: Crop) -> int:
    limit = CONTEXT if crop.whole else SENTENCE_CONTEXT
    return crop.end - crop.start + min(len(crop.text.context), limit) + 3


@dataclass
class Batch:
    inputs: dict
    # [b, n, S] 0/1, and -1 where nobody knows.
    spans: torch.Tensor
    # [b, S], [b, T], -1 where nobody knows.
    wholes: torch.Tensor
    texts: torch.Tensor
    # [b], -1 where there is no question.
    answered: torch.Tensor
    weights: torch.Tensor


def collate(reader: Reader, crops: list, hiding: np.random.Generator | None = None) -> Batch:
    """With `hiding` some pieces of the texts are hidden, so that no single word decides."""
    size, longest, labels = len(crops), max(map(length_of, crops)), len(reader.spans)
    ids = np.zeros((size, longest), dtype=np.int64)
    mask, types, segment = np.zeros_like(ids), np.zeros_like(ids), np.zeros_like(ids)
    spans = np.full((size, longest, labels), UNKNOWN, dtype=np.float32)
    wholes = np.full((size, labels), UNKNOWN, dtype=np.float32)
    texts = np.full((size, len(reader.texts)), UNKNOWN, dtype=np.float32)
    answered = np.full(size, -1, dtype=np.int64)
    for n, crop in enumerate(crops):
        text = crop.text
        own = text.pieces[crop.start : crop.end]
        limits = (CONTEXT, CONTEXT_HEAD) if crop.whole else (SENTENCE_CONTEXT, SENTENCE_CONTEXT_HEAD)
        beside = cut_context(text.context, *limits)
        row = [reader.cls, *own, reader.sep] + ([*beside, reader.sep] if beside else [])
        ids[n, : len(row)] = row
        mask[n, : len(row)] = 1
        types[n, len(own) + 2 : len(row)] = 1
        segment[n, 1 : len(own) + 1] = 1
        placed = spans[n, 1 : len(own) + 1]
        placed[:, text.known] = 0
        known = text.known
        if text.guest:
            start, end, told = text.guest
            placed[start:end] = UNKNOWN
            placed[start:end, told] = 0
            known = known & told
        placed[:, text.unplaced] = UNKNOWN
        wholes[n, known] = 0
        wholes[n, text.unplaced] = 1 if crop.whole else UNKNOWN
        for start, end, label in text.spans:
            if start < crop.end and end > crop.start:
                placed[max(start - crop.start, 0) : end - crop.start, label] = 1
                wholes[n, label] = 1
        if crop.whole:
            texts[n] = text.texts
        answered[n] = text.answered
        if hiding is not None and text.answered < 0:
            ids[n, 1 : len(own) + 1][hiding.random(len(own)) < HIDDEN] = reader.hidden
    inputs = {
        "input_ids": torch.from_numpy(ids),
        "attention_mask": torch.from_numpy(mask),
        "token_type_ids": torch.from_numpy(types),
        "segment": torch.from_numpy(segment),
    }
    return Batch(
        inputs,
        torch.from_numpy(spans),
        torch.from_numpy(wholes),
        torch.from_numpy(texts),
        torch.from_numpy(answered),
        torch.tensor([crop.text.weight for crop in crops]),
    )
