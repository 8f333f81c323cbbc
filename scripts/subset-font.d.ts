/** The part of subset-font that fonts.ts uses; the package ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype';
    /** A number pins an axis, a range narrows it. */
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** OpenType features to keep, by their four letters. */
    keepFeatures: string[];
    noHinting: boolean;
  }

  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
