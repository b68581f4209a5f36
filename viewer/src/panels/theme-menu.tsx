import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { chooseTheme, themeChoices, useThemeChoice, type ThemeChoice } from '../state/theme-choice';
import { ToolButton } from './tool-button';

const labels: Record<ThemeChoice, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** Light or dark; kept in this browser. */
export const ThemeMenu = () => {
  const choice = useThemeChoice();
  return (
    <MenuTrigger>
      <ToolButton icon="theme" label="Light or dark" />
      <Popover className="popover menu" placement="bottom end">
        <Menu
          className="hits"
          aria-label="Light or dark"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[themeChoices.includes(choice) ? choice : 'system']}
          onSelectionChange={(keys) => chooseTheme([...(keys as Set<ThemeChoice>)][0] ?? 'system')}
        >
          {themeChoices.map((one) => (
            <MenuItem key={one} id={one} textValue={labels[one]} className="hit choice">
              {labels[one]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
