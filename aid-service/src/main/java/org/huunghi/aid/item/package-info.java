/** Aid that the province is offered or gives: proposed, checked, appraised, decided, agreed and carried out. */
package org.huunghi.aid.item;
