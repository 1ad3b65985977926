// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

/** A module's class loader that also finds what this bundle plugs into EclipseLink, which asks for classes by name. */
final class UnitLoader extends ClassLoader {

    UnitLoader(ClassLoader module) {
        super(module);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassLoader ours = UnitLoader.class.getClassLoader();
        if (ours == null) {
            throw new ClassNotFoundException(name);
        }
        return ours.loadClass(name);
    }
}
