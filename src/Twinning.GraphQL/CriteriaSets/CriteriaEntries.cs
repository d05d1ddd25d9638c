using System;
using System.Globalization;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Poverty;

namespace Twinning.GraphQL.CriteriaSets;

/// <summary>Makes a criteria set of what a file writes, and the other way round.</summary>
internal static class CriteriaEntries
{
    /// <summary>Makes the set; what its rules say of it is for the rules.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">The place that its code stands for; null for a template.</param>
    /// <exception cref="FormatException">A part is missing or stands where it means nothing.</exception>
    public static CriteriaSet ToSet(this CriteriaFile file, AreaId? place)
    {
        if (file.IsTemplate && (file.Place is not null || file.Document is not null))
        {
            throw new FormatException("A template names no place and no document; leave them out or isTemplate.");
        }

        if (file.Until < file.From)
        {
            throw new FormatException($"The last day {file.Until:yyyy-MM-dd} is before the first day {file.From:yyyy-MM-dd}.");
        }

        var document = file.Document is { } named ? new DecidingDocument(named.Number, named.Issuer, named.IssuedOn) : null;
        var source = document is null ? LegalSources.OurConvention : LegalSources.ProgrammePlan.At($"{document.Number}, {document.Issuer}");
        return new CriteriaSet(
            file.Name,
            file.Version,
            file.IsTemplate ? null : place?.Value.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            DayRange.Of(file.From, file.Until),
            document,
            [.. file.Groups.Select(Group)],
            [.. (file.Vetoes ?? []).Select(veto => Veto(Given(veto), source))]);
    }

    /// <summary>Writes a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="place">Its place; null for a template.</param>
    public static CriteriaFile ToFile(this CriteriaSet set, PlaceEntry? place) => new(
        set.Name,
        set.Version,
        [.. set.Groups.Select(Entry)],
        set.IsTemplate,
        place,
        set.DecidingDocument is { } document ? new CriteriaDocumentEntry(document.Number, document.Issuer, document.IssuedOn) : null,
        set.Days.From,
        set.Days.Until,
        [.. set.Vetoes.Select(veto => new VetoEntry(veto.Code.Value, veto.Event, veto.Sentence.Vietnamese, veto.Sentence.English))]);

    private static CriteriaGroup Group(GroupEntry? entry)
    {
        var group = Given(entry);
        return new CriteriaGroup(
            group.Code,
            new Message(group.Vietnamese, group.English),
            [.. (group.Groups ?? []).Select(Group)],
            [.. (group.Criteria ?? []).Select(criterion => Criterion(Given(criterion)))]);
    }

    private static Criterion Criterion(CriterionEntry entry) => new(
        entry.Code, new Message(entry.Vietnamese, entry.English), FractionText.Parse(entry.Maximum), Method(entry), entry.Clause);

    private static MarkMethod Method(CriterionEntry entry) => (entry.Method, entry.Measure, entry.Scale, entry.PerEvent, entry.Terms) switch
    {
        (MarkKind.Entered, null, null, null, null) => new EnteredMethod(),
        (MarkKind.Bonus, null, null, null, null) => new BonusMethod(),
        (MarkKind.Computed, { } measure, { } scale, null, null) => new ComputedMethod(measure, new MarkScale([.. scale.Select(Corner)])),
        (MarkKind.Deduction, { } measure, null, { } perEvent, null) => new DeductionMethod(measure, FractionText.Parse(perEvent)),
        (MarkKind.Products, null, null, null, { } terms) => new ProductsMethod([.. terms.Select(Term)]),
        _ => throw new FormatException(
            $"The criterion '{entry.Code}': entered and bonus take nothing more, computed takes measure and scale, deduction measure and perEvent, products terms."),
    };

    private static FormulaTerm Term(TermEntry? entry)
    {
        var term = Given(entry);
        return new FormulaTerm(term.Name, FractionText.Parse(term.Weight));
    }

    private static ScalePoint Corner(CornerEntry? entry)
    {
        var corner = Given(entry);
        return new ScalePoint(FractionText.Parse(corner.Value), FractionText.Parse(corner.Mark));
    }

    private static Veto Veto(VetoEntry entry, LegalSource source) => new(
        new RuleCode(entry.Code),
        entry.Event,
        Enum.GetValues<Capacity>(),
        new Message(entry.Vietnamese, entry.English),
        entry.Clause is { } clause ? source.At(clause) : source);

    private static GroupEntry Entry(CriteriaGroup group) => new(
        group.Code,
        group.Title.Vietnamese,
        group.Title.English,
        group.Criteria.Count == 0 ? null : [.. group.Criteria.Select(Entry)],
        group.Groups.Count == 0 ? null : [.. group.Groups.Select(Entry)]);

    private static CriterionEntry Entry(Criterion criterion)
    {
        var entry = new CriterionEntry(
            criterion.Code,
            criterion.Title.Vietnamese,
            criterion.Title.English,
            FractionText.Write(criterion.Maximum),
            MarkKind.Entered,
            criterion.Measure,
            Clause: criterion.Clause);
        return criterion.Method switch
        {
            ComputedMethod computed => entry with
            {
                Method = MarkKind.Computed,
                Scale = [.. computed.Scale.Points.Select(corner => new CornerEntry(FractionText.Write(corner.Value), FractionText.Write(corner.Mark)))],
            },
            DeductionMethod deduction => entry with { Method = MarkKind.Deduction, PerEvent = FractionText.Write(deduction.PerEvent) },
            ProductsMethod products => entry with
            {
                Method = MarkKind.Products,
                Terms = [.. products.Terms.Select(term => new TermEntry(term.Name, FractionText.Write(term.Weight)))],
            },
            BonusMethod => entry with { Method = MarkKind.Bonus },
            _ => entry,
        };
    }

    // The reader refuses null everywhere but in a list.
    private static T Given<T>(T? entry)
        where T : class => entry ?? throw new FormatException("null stands in a list.");
}
