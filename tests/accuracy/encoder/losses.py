"""What the encoder is fitted to: each label where it stands, in the text as a whole, and what is said of the whole text."""

import torch
from torch.nn import functional as F

from texts import UNKNOWN

# A place of a label among many places without it.
PLACED = 3.0


def known_bce(logits, targets, positive):
    """Binary cross-entropy of each target; 0 where it is unknown. `positive` weighs the targets that are 1."""
    known = (targets != UNKNOWN).to(logits.dtype)
    return F.binary_cross_entropy_with_logits(logits, targets.clamp(min=0), pos_weight=positive, reduction="none") * known


def loss_of(outputs, batch, rarity):
    """The loss of one batch.

    rarity: [S], above 1 for labels with few examples.
    """
    span, whole, text, answered, _ = outputs
    own = batch.inputs["segment"].unsqueeze(-1).to(span.dtype)
    length = own.sum(1).squeeze(-1).clamp(min=1)
    token = (known_bce(span, batch.spans, PLACED * rarity) * own).sum((1, 2)) / length.sqrt()
    # The surest piece of a label says whether the text carries it: so span and text agree.
    peak = span.masked_fill(own == 0, -1e4).amax(1)
    pooled = known_bce(peak, batch.wholes, rarity).sum(1)
    wholes = known_bce(whole, batch.wholes, rarity).sum(1)
    texts = known_bce(text, batch.texts, torch.ones(())).sum(1)
    asked = batch.answered >= 0
    answers = torch.zeros_like(token)
    if asked.any():
        answers[asked] = F.cross_entropy(answered[asked], batch.answered[asked], reduction="none")
    total = token + 0.5 * pooled + 0.5 * wholes + 2 * texts + 3 * answers
    return (total * batch.weights).mean()


def episode_loss(vectors, like, unlike, found, near, others):
    """A house rule in the space of sentences: what it should find lies nearer to its examples than to its near misses.

    vectors: [n, D]; the rest are index lists into it.
    """
    unit = F.normalize(vectors, dim=1)
    toward = F.normalize(unit[like].mean(0), dim=0)
    away = F.normalize(unit[unlike].mean(0), dim=0)
    asked = torch.tensor([*found, *near, *others])
    targets = torch.tensor([1.0] * len(found) + [0.0] * (len(near) + len(others)))
    closeness = unit[asked] @ toward
    against_near = 12 * (closeness - unit[asked] @ away)
    against_all = 16 * (closeness - 0.45)
    loss = F.binary_cross_entropy_with_logits(against_all, targets)
    hard = len(found) + len(near)
    return loss + F.binary_cross_entropy_with_logits(against_near[:hard], targets[:hard])
