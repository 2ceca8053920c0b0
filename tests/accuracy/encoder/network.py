"""The encoder with its heads: one pass over a text, and what it says of each piece and of the whole."""

import torch
from torch import nn
from transformers import BertModel


class Meaning(nn.Module):
    """A BERT encoder with linear heads.

    Shapes: n pieces, S span labels, T text labels, D dimensions of the encoder.
    """

    def __init__(self, base: str, spans: int, texts: int):
        super().__init__()
        self.encoder = BertModel.from_pretrained(base, attn_implementation="eager", add_pooling_layer=False)
        size = self.encoder.config.hidden_size
        self.span = nn.Linear(size, spans)
        self.whole = nn.Linear(2 * size, spans)
        self.text = nn.Linear(2 * size, texts)
        self.answered = nn.Linear(2 * size, 3)
        for head, rate in ((self.span, 0.02), (self.whole, 0.03), (self.text, 0.2), (self.answered, 0.3)):
            nn.init.normal_(head.weight, std=0.02)
            # A head starts at about how often its labels are true, not at one half.
            nn.init.constant_(head.bias, float(torch.logit(torch.tensor(rate))))
        self.dropout = nn.Dropout(0.1)

    def forward(self, input_ids, attention_mask, token_type_ids, segment):
        """Logits of span [b, n, S], whole [b, S], text [b, T], answered [b, 3], and the mean vector [b, D]."""
        hidden = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        own = segment.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * own).sum(1) / own.sum(1).clamp(min=1)
        hidden = self.dropout(hidden)
        both = self.dropout(torch.cat([hidden[:, 0], mean], dim=1))
        return self.span(hidden), self.whole(both), self.text(both), self.answered(both), mean
