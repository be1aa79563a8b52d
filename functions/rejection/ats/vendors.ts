/** Every ATS we can hear, by the name in its webhook's address. A new one is a new file and a line here. */
import { greenhouse } from './greenhouse.ts';
import type { Vendor } from './vendor.ts';

export const VENDORS: Record<string, Vendor> = { greenhouse };
