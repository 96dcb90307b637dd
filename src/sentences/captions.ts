const AGENCY =
  '(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|Anadolu(?: Agency)?|Shutterstock|Xinhua|TASS|SANA|UPI|NurPhoto|Handout)';

/** How the paragraph of a caption begins: "FILE - Troops patrol", "In this photo provided by", "Photo:". */
const OPENING =
  /^[[(]?(?:FILE(?: PHOTO)?\s*[-–—:]|File (?:photo|image|picture)\b|In this (?:\w+ ){0,3}(?:photo|image|picture)\b|(?:Photo|Image|Picture|Caption)(?: credit)?:)/;

/** How one ends: "(AP Photo/Jo Doe)", "[File: Jo Doe/AFP]", "Jo Doe/Reuters", "via Getty Images", "Photo: Jo Doe". */
const CREDIT = new RegExp(
  `(?:[([][^)\\]]*\\b${AGENCY}\\b[^)\\]]*[)\\]]|/ ?${AGENCY}|via ${AGENCY}|REUTERS/[\\p{L} .]{3,40}(?:/(?:File )?Photo)?|(?:Photo|Image|Photograph|Picture)(?: by|:) [\\p{L}/ .]{3,60})\\.?$`,
  'u',
);

/** True where the paragraph `[start, end)` of `text` tells what a photograph shows. */
export function isCaption(text: string, start: number, end: number): boolean {
  if (end - start > 600 || end - start < 20) return false;
  return (
    OPENING.test(text.slice(start, start + 60)) || CREDIT.test(text.slice(Math.max(start, end - 100), end))
  );
}
