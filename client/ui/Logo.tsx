import logo from '../art/logo.svg'

export const Logo = ({ size = 40 }: { size?: number }) => (
  <img src={logo} width={size} height={size} alt="" />
)
