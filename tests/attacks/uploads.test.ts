import { attack } from './kinds/uploads';
import { testAttack } from './test-attack';

testAttack(attack);
