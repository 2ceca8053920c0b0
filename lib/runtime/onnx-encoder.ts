import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { EncoderInput, RunEncoder } from '../readers/meaning/encoder';

/** What the encoder is made of: the bytes of two files, so that the runtime has nothing to fetch. */
export interface EncoderFiles {
  /** The weights, ONNX. */
  model: Uint8Array<ArrayBuffer>;
  /** `ort-wasm-simd-threaded.wasm` of the same version of the runtime. */
  wasm: Uint8Array<ArrayBuffer>;
  /** The address of `ort-wasm-simd-threaded.mjs`, where the build leaves it apart from the runtime; as in a browser. */
  glue?: string;
}

/** What the model may answer; all but `answered` it has to. */
const outputNames = ['span', 'text', 'mean', 'answered'] as const;

/**
 * The encoder in this very thread, by the runtime's WebAssembly, one thread. One sequence at a time: several in a batch
 * take as long as one after the other.
 *
 * @throws Error where WebAssembly is missing or forbidden, memory is short, or the bytes are no model of this kind
 */
export async function createOnnxEncoder({ model, wasm, glue }: EncoderFiles): Promise<RunEncoder> {
  // More threads want shared memory, which an extension's page has not.
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = wasm;
  if (glue) env.wasm.wasmPaths = { mjs: glue };
  env.logLevel = 'error';
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  // It is compiled by now; kept, it would be as large again.
  env.wasm.wasmBinary = undefined;
  const wanted = outputNames.filter((name) => session.outputNames.includes(name));
  let before: Promise<unknown> = Promise.resolve();
  return (input) => {
    // The session reads one sequence at a time, whoever asks.
    const read = before.then(() => readOnce(session, wanted, input));
    before = read.catch(() => undefined);
    return read;
  };
}

async function readOnce(
  session: InferenceSession,
  wanted: readonly string[],
  { ids, types, segment }: EncoderInput,
) {
  const outputs = await session.run(
    {
      input_ids: integers(ids),
      attention_mask: integers(ids.map(() => 1)),
      token_type_ids: integers(types),
      segment: integers(segment),
    },
    wanted,
  );
  const floatsOf = (name: (typeof outputNames)[number]): Float32Array => {
    const data = outputs[name]?.data;
    if (!(data instanceof Float32Array)) throw new Error(`The model gives no ${name}.`);
    return data;
  };
  return {
    span: floatsOf('span'),
    text: floatsOf('text'),
    mean: floatsOf('mean'),
    answered: wanted.includes('answered') ? floatsOf('answered') : undefined,
  };
}

const integers = (values: readonly number[]): Tensor =>
  new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
