package org.galleyproof.core.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Version 2 knows the moment of a verification where version 1 knew the day, gives every role an id, and lists people, organisations and events by
 * their ids. Whoever migrates the same file gets the same.
 */
final class FromVersion1 implements Migration.Step {

	@Override
	public void migrate(Element root) {
		for (Element verification : elements(root, "verification")) {
			String day = verification.getAttribute("on");
			verification.removeAttribute("on");
			if (!day.isEmpty())
				verification.setAttribute("at", day + "T00:00:00Z");
		}
		for (Element person : elements(root, "people"))
			identifyRoles(person);
		for (String list : List.of("people", "organisations", "events"))
			sort(root, list);
	}

	private static void identifyRoles(Element person) {
		Set<String> taken = new HashSet<>();
		for (Element role : elements(person, "roles")) {
			String base = SourceIds.role(person.getAttribute("id"), role.getAttribute("title"));
			String id = base;
			for (int number = 2; !taken.add(id); number++)
				id = base + '-' + number;
			role.setAttribute("id", id);
		}
	}

	private static void sort(Element root, String list) {
		List<Element> elements = elements(root, list);
		if (elements.isEmpty())
			return;
		Node after = elements.get(elements.size() - 1).getNextSibling();
		elements.sort(Comparator.comparing(element -> element.getAttribute("id")));
		elements.forEach(element -> root.insertBefore(element, after));
	}

	/** Found before any is changed: the list that XML gives follows every change. */
	private static List<Element> elements(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>(nodes.getLength());
		for (int i = 0; i < nodes.getLength(); i++)
			elements.add((Element) nodes.item(i));
		return elements;
	}
}
