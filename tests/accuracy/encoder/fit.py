"""Fits the encoder: python fit.py --rows DIR --base DIR --to DIR [--passes N]

Several processes of one thread each share every step: on a few cores that is faster than one process of many threads.
"""

import argparse
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp

from losses import episode_loss, loss_of
from measure import figures
from network import Meaning
from texts import Batch, Crop, Reader, collate, crop_of, length_of


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", required=True, help="the folder that write-rows made")
    parser.add_argument("--base", required=True, help="the folder of the base model")
    parser.add_argument("--to", required=True, help="the folder for the fitted weights")
    parser.add_argument("--passes", type=float, default=10, help="how often each row is seen")
    parser.add_argument("--decay", type=float, default=0.35, help="the last part of the steps, in which the rate falls to 0")
    parser.add_argument("--pieces", type=int, default=700, help="word pieces of a process's part of a step")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--port", type=int, default=29531, help="where the processes meet, on this machine")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--measure", type=int, default=2, help="measure after each so many passes")
    return parser.parse_args()


def batches(texts, beside, pieces, chance):
    """One pass: crops of about one length together, at most `pieces` word pieces with their padding. `beside` is text of
    which each pass sees a tenth."""
    guests = {side: [text for text in texts if text.group.startswith(f"pairs-{side}")] for side in ("agent", "customer")}
    shown = [*texts, *chance.sample(beside, len(beside) // 10)]
    crops = [crop_of(text, guests, chance) for text in shown]
    crops.sort(key=lambda crop: length_of(crop) * (0.9 + 0.2 * chance.random()))
    groups, batch, longest = [], [], 0
    for crop in crops:
        longest = max(longest, length_of(crop))
        if batch and longest * (len(batch) + 1) > pieces:
            groups.append(batch)
            batch, longest = [], length_of(crop)
        batch.append(crop)
    groups.append(batch)
    chance.shuffle(groups)
    return groups


def rarity_of(texts, labels):
    """[S]: labels with fewer examples than the middle one weigh more, by the root, at most 3 times."""
    counts = np.ones(labels)
    for text in texts:
        for label in {label for *_, label in text.spans}:
            counts[label] += 1
    return torch.tensor(np.clip(np.sqrt(np.median(counts) / counts), 0.5, 3), dtype=torch.float32)


class Episodes:
    """House rules, each with sentences that mean what its examples mean and others that nearly do."""

    def __init__(self, reader, path):
        with open(path, encoding="utf-8") as lines:
            self.rules = [json.loads(line) for line in lines if line.strip()]
        self.reader = reader
        self.known = {}

    def sentence(self, text):
        if text not in self.known:
            row = {"id": "", "group": "", "side": "", "text": text, "context": "", "sentences": [], "spans": []}
            self.known[text] = self.reader.text({**row, "unplaced": [], "asked": [], "texts": {}, "weight": 1})
        text = self.known[text]
        return Crop(text, 0, min(len(text.pieces), 60), False)

    def loss(self, model, chance):
        rule, other = chance.sample(self.rules, 2)
        yes, no = [*rule["examples"], *rule["positives"]], [*rule["counter"], *rule["negatives"]]
        chance.shuffle(yes)
        chance.shuffle(no)
        sizes = [6, 6, 5, 5, 4]
        chosen = [yes[:6], no[:6], yes[6:11], no[6:11], chance.sample([*other["positives"], *other["negatives"]], 4)]
        at = np.split(np.arange(sum(sizes)), np.cumsum(sizes)[:-1])
        batch = collate(self.reader, [self.sentence(text) for texts in chosen for text in texts])
        *_, vectors = model(**batch.inputs)
        return episode_loss(vectors, *[list(part) for part in at])


def work(rank, options):
    torch.set_num_threads(1)
    os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
    os.environ.setdefault("MASTER_PORT", str(options.port))
    dist.init_process_group("gloo", rank=rank, world_size=options.processes)
    torch.manual_seed(options.seed + 1000 * rank)
    with open(os.path.join(options.rows, "labels.json"), encoding="utf-8") as file:
        labels = json.load(file)
    with open(os.path.join(options.rows, "stand-ins.json"), encoding="utf-8") as file:
        stand_ins = json.load(file)
    reader = Reader(labels, os.path.join(options.base, "tokenizer.json"), stand_ins)
    fit = reader.read(os.path.join(options.rows, "fit.jsonl"))
    beside = reader.read(os.path.join(options.rows, "emotions.jsonl"))
    dev = reader.read(os.path.join(options.rows, "dev.jsonl")) if rank == 0 else []
    episodes = Episodes(reader, os.path.join(options.rows, "house-rules.jsonl"))
    rarity = rarity_of(fit, len(reader.spans))
    torch.manual_seed(options.seed)
    model = Meaning(options.base, len(reader.spans), len(reader.texts))
    torch.manual_seed(options.seed + 1000 * rank)
    for parameter in model.encoder.embeddings.parameters():
        parameter.requires_grad = False
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    body = [p for name, p in model.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": body, "rate": options.rate}, {"params": heads, "rate": 10 * options.rate}], lr=0, weight_decay=0.01
    )
    fitted = [*body, *heads]
    average = [p.detach().clone() for p in fitted]
    shuffler = random.Random(options.seed)
    chance = random.Random(options.seed + 1000 * rank)
    hiding = np.random.default_rng(options.seed + 1000 * rank)
    per_pass = len(batches(fit, beside, options.pieces, random.Random(0))) // options.processes
    total = int(per_pass * options.passes)
    if rank == 0:
        print(f"{len(fit)} rows, {per_pass} steps a pass, {total} in all", flush=True)
    step, sum_of_losses, begun = 0, 0.0, time.time()
    queue = []
    while step < total:
        if len(queue) < options.processes:
            queue = batches(fit, beside, options.pieces, shuffler)
        # All processes draw alike and each takes its own part.
        parts = [queue.pop() for _ in range(options.processes)]
        batch: Batch = collate(reader, parts[rank], hiding)
        loss = loss_of(model(**batch.inputs), batch, rarity)
        loss.backward()
        sum_of_losses += float(loss)
        if len(episodes.rules) > 1 and step % 4 == 0:
            (2 * episodes.loss(model, chance)).backward()
        gradients = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in fitted])
        dist.all_reduce(gradients)
        gradients /= options.processes
        gradients *= min(1.0, 1.0 / (float(gradients.norm()) + 1e-6))
        at = 0
        for p in fitted:
            p.grad = gradients[at : at + p.numel()].view_as(p)
            at += p.numel()
        warm = min(1.0, (step + 1) / (0.05 * total))
        falling = min(1.0, (total - step) / (options.decay * total))
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * min(warm, falling)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        keep = min(0.998, (step + 1) / (step + 10))
        with torch.no_grad():
            torch._foreach_mul_(average, keep)
            torch._foreach_add_(average, [p.detach() for p in fitted], alpha=1 - keep)
        if rank == 0 and step % 100 == 0:
            spent = time.time() - begun
            print(f"step {step} loss {sum_of_losses / 100:.3f} {spent:.0f} s, {spent / step * (total - step):.0f} s to go", flush=True)
            sum_of_losses = 0.0
        if step % per_pass == 0 or step == total:
            done = round(step / per_pass)
            if rank == 0:
                now = [p.detach().clone() for p in fitted]
                with torch.no_grad():
                    for p, a in zip(fitted, average):
                        p.copy_(a)
                os.makedirs(options.to, exist_ok=True)
                torch.save(model.state_dict(), os.path.join(options.to, "weights.pt"))
                if done % options.measure == 0 or step == total:
                    told = figures(model, reader, dev)
                    line = {"pass": done, **{k: np.round(v, 3).tolist() for k, v in told.items()}}
                    print(json.dumps(line), flush=True)
                    with open(os.path.join(options.to, "curve.jsonl"), "a", encoding="utf-8") as file:
                        file.write(json.dumps(line) + "\n")
                with torch.no_grad():
                    for p, a in zip(fitted, now):
                        p.copy_(a)
            dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    chosen = arguments()
    mp.spawn(work, args=(chosen,), nprocs=chosen.processes)
