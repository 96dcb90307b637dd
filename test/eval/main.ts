import { parseArgs } from 'node:util';
import { heldFigures, writeBaseline } from './baseline.js';
import { extract, extractText } from './extract.js';
import { scoreMuc } from './muc.js';
import { readMuc } from './muc-templates.js';
import { readPlover, scorePlover } from './plover.js';
import { readOwnReference, readSharedReferences } from './reference.js';
import {
  formatAccuracy,
  formatConfidence,
  formatErrors,
  formatMuc,
  formatPlover,
  formatRules,
  formatScores,
  sumRules,
} from './report.js';
import { scoreReference } from './score.js';

const USAGE = `npm run eval -- [--errors] [--rules] [--confidence] [--json] [--update-baseline [--may-lower]]

Scores the extractor on fixtures/eval (and on reference texts beside the project, where there are any).
  --errors           what went wrong, the worst first
  --rules            precision of each rule
  --confidence       the same as the table in src/rules/confidence.ts
  --json             figures for machines
  --update-baseline  raise the floors in fixtures/eval/baseline.json to what is measured
  --may-lower        ... and lower those that are not reached`;

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    confidence: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'update-baseline': { type: 'boolean', default: false },
    'may-lower': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

// `npm run eval -- --errors | head` ends quietly
process.stdout.on('error', () => process.exit());

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

if (values.help) print(USAGE);
else {
  const own = scoreReference(readOwnReference(), extract);
  const all = [own, ...readSharedReferences().map((reference) => scoreReference(reference, extract))];
  if (values.json)
    print(JSON.stringify(Object.fromEntries(all.map((scores) => [scores.name, heldFigures(scores)]))));
  else {
    for (const scores of all) {
      print(formatScores(scores));
      if (values.errors) print(` errors\n${formatErrors(scores)}`);
    }
    const plover = readPlover();
    const types = plover === null ? null : scorePlover(plover, extractText);
    print(formatPlover(types));
    if (values.errors && types !== null) print(` errors\n${formatErrors(types)}`);
    const muc = readMuc();
    const slots = muc === null ? null : scoreMuc(muc, extractText);
    print(formatMuc(slots));
    if (values.errors && slots !== null) print(` errors\n${formatErrors(slots)}`);
    if (values.rules) print(`precision of the rules\n${formatRules(sumRules(all))}`);
    if (values.confidence) print(formatConfidence(sumRules(all)));
  }
  if (values['update-baseline']) {
    print(`\nfor the README:\n\n${formatAccuracy(writeBaseline(own, values['may-lower']))}`);
  }
}
