/** It ships its types where its package does not say. */
declare module 'asl-validator' {
  export default function validate(definition: object): { isValid: boolean; errorsText(): string };
}
