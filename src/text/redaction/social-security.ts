
const findSsn: Finder = (at) => {
  if (at(0)?.is !== "digits" || continues(at)) return 0;
  const cued = cueBefore(at, ssnCues);
  return longest(
    readGroups(at, 0),
    (groups, digits, joints) =>
      (cued && digits.length === 9) ||
      (sizesOf(groups) === "3,2,4" &&
        joints[0] === joints[1] &&
        at(-1)?.text !== "+" &&
        !isMoney(at(-1))),
  );
};
