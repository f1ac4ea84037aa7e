// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * What people call a name of the tree.
 *
 * @param name the name in the tree
 * @param textEn the text in English
 * @param textZh the text in Chinese
 */
public record Label(String name, String textEn, String textZh) {}
