/** What `infra/app.ts` synthesised, as far as another deployer needs it: the template, and the files to upload for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Asset = {
  /** Under which name the template looks for it in the asset bucket. */
  key: string;
  path: string;
  /** A folder to upload as one archive, or a file to upload as it is. */
  packaging: 'zip' | 'file';
};

export type Assembly = {
  template: Asset;
  assets: Asset[];
  parameters: string[];
  capabilities: string[];
  /** Why CloudFormation would refuse it at once. */
  refusal: string | undefined;
};

type Manifest = {
  artifacts: Record<string, { type: string; properties?: { templateFile?: string; file?: string } }>;
};
type AssetManifest = {
  files?: Record<
    string,
    {
      source: { path?: string; packaging?: 'zip' | 'file'; executable?: string[] };
      destinations: Record<string, { objectKey: string }>;
    }
  >;
  dockerImages?: Record<string, unknown>;
};

type Template = {
  Parameters?: object;
  Rules?: Record<string, { Assertions: { AssertDescription: string }[] }>;
};

/** @throws Error if the assembly holds anything but one stack and plain files: half a deployment is worse than none. */
export function readAssembly(folder: string): Assembly {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const artifacts = Object.values(read<Manifest>('manifest.json').artifacts);

  const stacks = artifacts.filter(({ type }) => type === 'aws:cloudformation:stack');
  const templateFile = stacks[0]?.properties?.templateFile;
  if (stacks.length !== 1 || templateFile === undefined) {
    throw new Error(`${folder} holds ${stacks.length} stacks, not one`);
  }

  const files = artifacts
    .filter(({ type }) => type === 'cdk:asset-manifest')
    .flatMap(({ properties }) => {
      const { files = {}, dockerImages = {} } = read<AssetManifest>(properties!.file!);
      if (Object.keys(dockerImages).length > 0) throw new Error('container images cannot be uploaded from here');
      return Object.values(files).map(({ source, destinations }) => ({ source, ...Object.values(destinations)[0]! }));
    })
    .map(({ source, objectKey }) => {
      if (source.executable || source.path === undefined)
        throw new Error(`${objectKey} is made by a program of its own`);
      return {
        name: source.path,
        key: objectKey,
        path: join(folder, source.path),
        packaging: source.packaging ?? 'file',
      };
    });

  const template = files.find(({ name }) => name === templateFile);
  if (!template) throw new Error(`${templateFile} is not among the files to upload`);
  const { Parameters, Rules } = read<Template>(templateFile);
  const plain = ({ key, path, packaging }: Asset): Asset => ({ key, path, packaging });
  return {
    template: plain(template),
    assets: files.filter((file) => file !== template).map(plain),
    parameters: Object.keys(Parameters ?? {}),
    capabilities: ['CAPABILITY_IAM'],
    refusal: Rules?.Configured?.Assertions[0]?.AssertDescription,
  };
}
