"""How the fit gets on, on the rows that it never sees: rough figures, to choose between fits. `npm run accuracy` has the ones that count."""

import numpy as np
import torch

from texts import TEXT, collate, length_of, sentences_of, whole_of


def average_precision(scores, truth):
    order = np.argsort(-np.asarray(scores), kind="stable")
    hits = np.asarray(truth, dtype=float)[order]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1) * hits).sum() / max(hits.sum(), 1))


def area(scores, truth):
    scores, truth = np.asarray(scores), np.asarray(truth, dtype=bool)
    ranks = np.empty(len(scores))
    order = np.argsort(scores, kind="stable")
    ranks[order] = np.arange(1, len(scores) + 1)
    for value in np.unique(scores):
        same = scores == value
        ranks[same] = ranks[same].mean()
    n = truth.sum()
    return float((ranks[truth].sum() - n * (n + 1) / 2) / max(n * (len(truth) - n), 1))


@torch.no_grad()
def run(model, reader, crops, budget=4000):
    """The model's probabilities for each crop, in their order: (span [n, S], whole [S], text [T], answered [3])."""
    model.eval()
    results = [None] * len(crops)
    order = sorted(range(len(crops)), key=lambda n: length_of(crops[n]))
    while order:
        longest = length_of(crops[order[-1]])
        taken = [order.pop() for _ in range(min(len(order), max(1, budget // longest)))]
        batch = collate(reader, [crops[n] for n in taken])
        span, whole, text, answered, _ = model(**batch.inputs)
        for row, n in enumerate(taken):
            size = crops[n].end - crops[n].start
            results[n] = (
                torch.sigmoid(span[row, 1 : size + 1]).numpy(),
                torch.sigmoid(whole[row]).numpy(),
                torch.sigmoid(text[row]).numpy(),
                torch.softmax(answered[row], 0).numpy(),
            )
    model.train()
    return results


def figures(model, reader, dev, limit=260):
    """A dictionary of figures by name."""
    groups = {}
    for text in dev:
        groups.setdefault(text.group, []).append(text)
    found = {}

    def drafts(name):
        texts = [text for text in groups[name] if text.answered < 0][:limit]
        scores, truth = [], []
        crops = [crop for text in texts for crop in sentences_of(text)]
        for crop, (span, *_) in zip(crops, run(model, reader, crops)):
            truth.append(any(n == reader.any and s < crop.end and e > crop.start for s, e, n in crop.text.spans))
            scores.append(span[:, reader.any].max() if len(span) else 0)
        found[f"{name} sentences"] = (area(scores, truth), average_precision(scores, truth))

    for name in ("written-agent-5", "written-agent-8", "written-agent-12", "train-agent-2"):
        drafts(name)
    heated = reader.texts.index("heat>=2")
    for name in ("gold-customer.dev", "written-customer-5"):
        texts = groups[name]
        results = run(model, reader, [whole_of(text) for text in texts])
        found[f"{name} heat"] = area([text[heated] for _, _, text, _ in results], [text.texts[heated] > 0.5 for text in texts])
        if name == "written-customer-5":
            cues = reader.asked["cues"]
            truth = [[any(n == cue for *_, n in text.spans) for cue in cues] for text in texts]
            scores = [span.max(0)[cues] for span, *_ in results]
            found["cues"] = average_precision(np.concatenate(scores), np.concatenate(truth))
    danger = [reader.index[f"customer/{cue}"] for cue in ("self-harm-risk", "threat-of-harm", "safety-incident", "abuse-severe")]
    texts = groups["pairs-customer-5"]
    results = run(model, reader, [whole_of(text) for text in texts])
    scores = np.array([span[:, danger].max() for span, *_ in results])
    truth = np.array([any(n in danger for *_, n in text.spans) for text in texts])
    bar = np.quantile(scores[~truth], 0.94)
    found["danger found at 6 % of near misses"] = float((scores[truth] > bar).mean())
    texts = [text for text in groups["steps-2"] if text.answered < 0][:limit]
    results = run(model, reader, [whole_of(text) for text in texts])
    steps = reader.asked["steps"]
    said = np.array([span.max(0)[steps] > 0.5 for span, *_ in results])
    truth = np.array([[any(n == step and s < TEXT for s, _, n in text.spans) for step in steps] for text in texts])
    found["steps F1"] = float(2 * (said & truth).sum() / max(said.sum() + truth.sum(), 1))
    texts = [text for text in groups["steps-2"] if text.answered >= 0]
    results = run(model, reader, [whole_of(text) for text in texts])
    found["answered"] = float(np.mean([answered.argmax() == text.answered for (*_, answered), text in zip(results, texts)]))
    return found
