using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Twinning.Domain.Evaluation.Instruments;

namespace Twinning.GraphQL.CriteriaSets;

/// <summary>A criteria set as the file writes it.</summary>
[Description("A criteria set (bộ tiêu chí) by which agencies are scored.")]
internal sealed record CriteriaFile(
    [property: Description("Its name; with the version it is what a scorecard points to.")]
    string Name,
    [property: Description("The version, from 1 on; each version is adopted once.")]
    int Version,
    [property: Description("The tree of groups and criteria; the maxima of entered and computed criteria (from facts or products) add up to 100.")]
    IReadOnlyList<GroupEntry> Groups,
    [property: Description("Whether it is a template: a start for an office, decided by nobody. A template names no place and no document.")]
    bool IsTemplate = false,
    [property: Description("The place it is used at; left out for a template only.")]
    PlaceEntry? Place = null,
    [property: Description("The document that decided it; left out for a template only.")]
    CriteriaDocumentEntry? Document = null,
    [property: Description("The first day whose work it scores; left out where there is none.")]
    DateOnly? From = null,
    [property: Description("The last day whose work it scores, included; left out where there is none.")]
    DateOnly? Until = null,
    [property: Description("What makes the rating \"not completed\" whatever the points.")]
    IReadOnlyList<VetoEntry>? Vetoes = null,
    [property: Description("A remark for readers.")]
    string? Note = null,
    [property: Description("Where an editor finds this schema.")]
    [property: JsonPropertyName("$schema")]
    [property: JsonPropertyOrder(-1)]
    string? Schema = null);

/// <summary>A place as the file writes it.</summary>
[Description("A place, by a code and its list.")]
internal sealed record PlaceEntry(
    [property: Description("The code list, such as GSO-2004.")]
    string Scheme,
    [property: Description("The code; codes are re-used, so it is read on the first day of the set, or today where the set has none.")]
    string Code);

/// <summary>The document that decided a set, as the file writes it.</summary>
[Description("The document that decided the set.")]
internal sealed record CriteriaDocumentEntry(
    [property: Description("Its number.")]
    string Number,
    [property: Description("Who issued it.")]
    string Issuer,
    [property: Description("The day it was issued, where known.")]
    DateOnly? IssuedOn = null);

/// <summary>A group as the file writes it.</summary>
[Description("A group of criteria: it holds criteria, groups or both.")]
internal sealed record GroupEntry(
    [property: Description("Its code, once in the set.")]
    string Code,
    [property: Description("What it says, in Vietnamese.")]
    string Vietnamese,
    [property: Description("What it says, in English.")]
    string English,
    [property: Description("The criteria directly in it.")]
    IReadOnlyList<CriterionEntry>? Criteria = null,
    [property: Description("The groups in it.")]
    IReadOnlyList<GroupEntry>? Groups = null);

/// <summary>A criterion as the file writes it.</summary>
[Description("A criterion (tiêu chí).")]
internal sealed record CriterionEntry(
    [property: Description("Its code, once in the set.")]
    string Code,
    [property: Description("What it says, in Vietnamese.")]
    string Vietnamese,
    [property: Description("What it says, in English.")]
    string English,
    [property: Description("The most it gives, such as \"15\" or \"7.5\"; for a deduction the most it takes away.")]
    string Maximum,
    [property: Description("How it gets its mark.")]
    MarkKind Method,
    [property: Description("The measure it is computed from or counts, such as reports-on-time; evaluationMeasures in the graph lists them.")]
    string? Measure = null,
    [property: Description("The scale of a computed criterion: at least two corners, values rising, marks only rising or only falling.")]
    IReadOnlyList<CornerEntry>? Scale = null,
    [property: Description("What each event of a deduction takes away.")]
    string? PerEvent = null,
    [property: Description("The place in the deciding document.")]
    string? Clause = null,
    [property: Description("The terms of a criterion computed from products: each once, the weights adding up to 1.")]
    IReadOnlyList<TermEntry>? Terms = null);

/// <summary>A term of a formula over products as the file writes it.</summary>
[Description("A term of a formula over products.")]
internal sealed record TermEntry(
    [property: Description("Its name: a for quantity, b for quality, c for timeliness, or one of the office's own.")]
    string Name,
    [property: Description("Its weight, such as \"1/3\".")]
    string Weight);

/// <summary>How a criterion gets its mark, as the file writes it.</summary>
internal enum MarkKind
{
    Entered,
    Computed,
    Bonus,
    Deduction,
    Products,
}

/// <summary>A corner of a scale as the file writes it.</summary>
[Description("A corner of a scale: the mark that a value earns; between two corners the mark runs in a straight line.")]
internal sealed record CornerEntry(
    [property: Description("The value of the measure: a share as a part of one, yes as 1.")]
    string Value,
    [property: Description("The mark.")]
    string Mark);

/// <summary>A veto as the file writes it.</summary>
[Description("What makes the rating \"not completed\" whatever the points.")]
internal sealed record VetoEntry(
    [property: Description("Its code: capital letters, digits and hyphens.")]
    string Code,
    [property: Description("The event.")]
    VetoEvent Event,
    [property: Description("What it says, in Vietnamese.")]
    string Vietnamese,
    [property: Description("What it says, in English.")]
    string English,
    [property: Description("The place in the deciding document.")]
    string? Clause = null);
