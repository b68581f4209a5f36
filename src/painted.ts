/**
 * Lines with colours of our own, which a terminal writes as they stand: whoever makes one has put every part of it that
 * is not our own word through `visible` first.
 */
export class Painted {
  constructor(readonly text: string) {}
}
