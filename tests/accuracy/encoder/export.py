"""Writes the fitted encoder as the product takes it: python export.py --rows DIR --base DIR --from DIR --to DIR

The vocabulary is cut to what support text uses, the weights are kept in eight bits, and what the model says comes out
as probabilities.
"""

import argparse
import hashlib
import json
import os
import tempfile
from collections import Counter

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn

from network import Meaning
from texts import CONTEXT, CONTEXT_HEAD, SENTENCE, SENTENCE_CONTEXT, SENTENCE_CONTEXT_HEAD, TEXT

INPUTS = ["input_ids", "attention_mask", "token_type_ids", "segment"]
OUTPUTS = ["span", "whole", "text", "answered", "mean"]


class Said(nn.Module):
    """What the model says, as probabilities."""

    def __init__(self, model, texts):
        super().__init__()
        self.model = model
        # What was fitted beside, to learn more of the same words, is not told.
        self.texts = texts

    def forward(self, input_ids, attention_mask, token_type_ids, segment):
        span, whole, text, answered, mean = self.model(input_ids, attention_mask, token_type_ids, segment)
        return torch.sigmoid(span), torch.sigmoid(whole), torch.sigmoid(text[:, : self.texts]), torch.softmax(answered, 1), mean


def used_pieces(tokenizer, vocabulary, corpus):
    """Ids of the pieces to keep, in their old order: special ones, single characters, and all that the corpus uses."""
    counts = Counter()
    with open(corpus, encoding="utf-8") as lines:
        texts = [line.rstrip("\n") for line in lines]
    for at in range(0, len(texts), 1000):
        for encoding in tokenizer.encode_batch(texts[at : at + 1000], add_special_tokens=False):
            counts.update(encoding.ids)
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}
    single = {piece for piece in vocabulary if len(piece.removeprefix("##")) == 1}
    return [id for piece, id in sorted(vocabulary.items(), key=lambda one: one[1]) if piece in special or piece in single or counts[id]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True)
    parser.add_argument("--base", required=True)
    parser.add_argument("--from", dest="source", required=True, help="the folder of the fitted weights")
    parser.add_argument("--to", required=True)
    options = parser.parse_args()
    with open(os.path.join(options.rows, "labels.json"), encoding="utf-8") as file:
        labels = json.load(file)
    model = Meaning(options.base, len(labels["spanLabels"]), len(labels["textLabels"]) + len(labels["emotionLabels"]))
    model.load_state_dict(torch.load(os.path.join(options.source, "weights.pt"), map_location="cpu"))
    model.eval()
    with open(os.path.join(options.base, "tokenizer.json"), encoding="utf-8") as file:
        whole = json.load(file)
    vocabulary = whole["model"]["vocab"]
    tokenizer = Tokenizer.from_file(os.path.join(options.base, "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    kept = used_pieces(tokenizer, vocabulary, os.path.join(options.rows, "corpus.txt"))
    names = {id: piece for piece, id in vocabulary.items()}
    whole["model"]["vocab"] = {names[id]: n for n, id in enumerate(kept)}
    renumbered = {id: n for n, id in enumerate(kept)}
    for added in whole.get("added_tokens", []):
        added["id"] = renumbered[added["id"]]
    for special in (whole.get("post_processor") or {}).get("special_tokens", {}).values():
        special["ids"] = [renumbered[id] for id in special["ids"]]
    whole["truncation"] = whole["padding"] = None
    embeddings = model.encoder.embeddings.word_embeddings
    with torch.no_grad():
        embeddings.weight = nn.Parameter(embeddings.weight[kept].clone())
    embeddings.num_embeddings = len(kept)
    embeddings.padding_idx = renumbered[vocabulary["[PAD]"]]
    os.makedirs(options.to, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        floats = os.path.join(folder, "meaning.onnx")
        ids = torch.randint(5, len(kept), (2, 24))
        ones = torch.ones_like(ids)
        torch.onnx.export(
            Said(model, len(labels["textLabels"])),
            (ids, ones, torch.zeros_like(ids), ones),
            floats,
            input_names=INPUTS,
            output_names=OUTPUTS,
            dynamic_axes={name: {0: "batch", 1: "n"} for name in [*INPUTS, "span"]}
            | {name: {0: "batch"} for name in OUTPUTS[1:]},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            floats,
            os.path.join(options.to, "meaning.onnx"),
            op_types_to_quantize=["MatMul", "Gemm", "Gather"],
            weight_type=QuantType.QInt8,
            per_channel=True,
        )
    with open(os.path.join(options.to, "meaning.onnx"), "rb") as file:
        version = hashlib.sha256(file.read()).hexdigest()[:12]
    with open(os.path.join(options.to, "meaning.tokenizer.json"), "w", encoding="utf-8") as file:
        json.dump(whole, file, ensure_ascii=False, separators=(",", ":"))
    card = {
        "version": version,
        "standIns": True,
        "identity": labels["identity"],
        "dimensions": model.encoder.config.hidden_size,
        "limits": {"text": TEXT, "context": CONTEXT, "contextHead": CONTEXT_HEAD},
        "sentenceLimits": {"text": SENTENCE, "context": SENTENCE_CONTEXT, "contextHead": SENTENCE_CONTEXT_HEAD},
        "spans": labels["spanLabels"],
        "texts": labels["textLabels"],
        "calibration": {},
        # As it is until `npm run accuracy -- --calibrate` has weighed it.
        "wording": {"any": 1, "named": 0, "poor": 0, "offset": 0, "apart": [label for label in labels["tipFamilies"] if label in labels["spanLabels"]]},
        "thresholds": {"default": 0.5},
    }
    with open(os.path.join(options.to, "meaning.json"), "w", encoding="utf-8") as file:
        json.dump(card, file, indent=2)
    print(f"{len(kept)} pieces, {os.path.getsize(os.path.join(options.to, 'meaning.onnx')):,} bytes, version {version}")


if __name__ == "__main__":
    main()
