import { attack } from './kinds/store-files';
import { testAttack } from './test-attack';

testAttack(attack);
