import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest, first: a core that gets one of them last works on alone while the others are done. */
const LONGEST = [
  'whole/kill',
  'bin/commands',
  'infra/assembly',
  'page/browser',
  'candidate/merge',
  'local/start',
  'local/page',
  'message/check',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}.test.`));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
