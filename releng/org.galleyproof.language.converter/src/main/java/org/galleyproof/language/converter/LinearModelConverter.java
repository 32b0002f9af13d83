package org.galleyproof.language.converter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.galleyproof.language.analysis.internal.Bag;
import org.galleyproof.language.analysis.internal.Field;
import org.galleyproof.language.analysis.internal.Hashes;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;

/** Writes a linear model: its labels, its features' template, and the weights other than zero as 16-bit numbers. */
final class LinearModelConverter {

	private static final Map<String, Field> FIELDS = Map.of("word_form_simplified", Field.FORM, "word_form_simplified_lowercase", Field.LOWER, "word_shape", Field.SHAPE,
			"lemma", Field.LEMMA, "part_of_speech_tag", Field.TAG, "named_entity_tag", Field.ENTITY, "dependency_label", Field.RELATION, "ambiguity_classes", Field.CLASSES,
			"valency", Field.VALENCY);
	private static final Map<String, Bag> BAGS = Map.of("positional", Bag.POSITION, "orthographic", Bag.ORTHOGRAPHY, "ambiguity_classes", Bag.CLASSES,
			"named_entity_gazetteers", Bag.GAZETTEER, "word_clusters", Bag.CLUSTERS);

	private final OnlineComponent<?, ?> component;
	private final List<String> labels;
	private final MajorVector weights;
	/** What a weight is multiplied by to fill a short. */
	private final float scale;

	/** @param path such as "models/en-pos.xz" */
	LinearModelConverter(String path) throws IOException {
		component = Library.read(path);
		OnlineOptimizer optimizer = component.getOptimizer();
		labels = optimizer.getLabelMap().getLabelList();
		WeightVector vector = Library.field(optimizer, OnlineOptimizer.class, "weight_vector");
		weights = vector.getSparseWeightVector();
		float largest = 0;
		for (int i = 0; i < weights.size(); i++)
			largest = Math.max(largest, Math.abs(weights.get(i)));
		scale = Short.MAX_VALUE / largest;
	}

	void write(ModelWriter out) throws IOException {
		out.strings(labels);
		FeatureTemplate<?, ?> template = component.getFeatureTemplate();
		List<String> bags = new ArrayList<>();
		for (FeatureItem item : template.getSetFeatureList())
			bags.add(place(item) + known(BAGS, item));
		out.strings(bags);
		List<String> joined = new ArrayList<>();
		for (FeatureItem[] items : template.getFeatureList())
			joined.add(String.join(" ", Arrays.stream(items).map(item -> place(item) + field(item)).toList()));
		out.strings(joined);
		writeWeights(Library.<FeatureMap>field(template, FeatureTemplate.class, "feature_map").getIndexMaps(), out);
	}

	private static String place(FeatureItem item) {
		return item.source + "" + item.window + (item.relation == null ? "" : "." + item.relation) + ":";
	}

	private static String field(FeatureItem item) {
		return switch (item.field) {
			case prefix -> "PREFIX_" + item.attribute;
			case suffix -> "SUFFIX_" + item.attribute;
			default -> known(FIELDS, item).toString();
		};
	}

	private static <T> T known(Map<String, T> names, FeatureItem item) {
		T known = names.get(item.field.toString());
		if (known == null)
			throw new IllegalStateException("a feature that is not read: " + item);
		return known;
	}

	private void writeWeights(List<Object2IntMap<String>> features, ModelWriter out) throws IOException {
		int size = 0;
		for (Object2IntMap<String> map : features)
			size += map.size();
		Table table = new Table(size);
		for (int kind = 0; kind < features.size(); kind++)
			for (Object2IntMap.Entry<String> feature : features.get(kind).object2IntEntrySet())
				if (feature.getIntValue() > 0 && counted(feature.getIntValue()) > 0)
					table.put(Hashes.key(kind, Hashes.of(feature.getKey())), feature.getIntValue());
		table.writePrints(out);
		int[] indices = table.values();
		byte[] counts = new byte[indices.length];
		int total = 0;
		for (int i = 0; i < indices.length; i++)
			if (indices[i] != Table.FREE) {
				counts[i] = (byte) counted(indices[i]);
				total += counted(indices[i]);
			}
		out.bytes(counts);
		byte[] speakingFor = new byte[total];
		short[] howMuch = new short[total];
		int at = 0;
		for (int index : indices)
			if (index != Table.FREE)
				for (int label = 0; label < labels.size(); label++)
					if (weight(index, label) != 0) {
						speakingFor[at] = (byte) label;
						howMuch[at++] = weight(index, label);
					}
		out.bytes(speakingFor);
		out.shorts(howMuch);
	}

	private int counted(int feature) {
		int count = 0;
		for (int label = 0; label < labels.size(); label++)
			if (weight(feature, label) != 0)
				count++;
		return count;
	}

	private short weight(int feature, int label) {
		return (short) Math.round(weights.get(feature * labels.size() + label) * scale);
	}
}
