/** The same drawing as the page's icon. */
export const Logo = ({ size = 40 }: { size?: number }) => (
  <img src="/favicon.svg" width={size} height={size} alt="" />
)
