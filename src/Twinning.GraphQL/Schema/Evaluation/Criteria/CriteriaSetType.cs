using GraphQL.Types;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Evaluation.Criteria;

internal sealed class CriteriaSetType : ShownType<SeenSet>
{
    public CriteriaSetType()
    {
        Name = "CriteriaSet";
        Description = "A scoring sheet (bộ tiêu chí) of a place for a period. No published sheet for twinning was found: each is the place's own, or a template.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id of this version, the same for ever.", seen => NodeId.Of("CriteriaSet", seen.Row.Id));
        Show<StringGraphType>("name", "Its name.", seen => seen.Set.Name);
        Show<IntGraphType>("version", "Its version.", seen => seen.Set.Version);
        Show<BooleanGraphType>("isTemplate", "Whether it is a template: a start for an office, decided by nobody and no source.", seen => seen.Set.IsTemplate);
        ShowAny<AreaType>("place", "The place it is used at; empty for a template.", seen => seen.Row.AreaId is { } area ? seen.Sight.Area(new AreaId(area)) : null);
        Show<DayRangeType>("days", "The days whose work it scores.", seen => seen.Set.Days);
        ShowAny<DecidingDocumentType>("decidingDocument", "The document that decided it; empty for a template.", seen => seen.Set.DecidingDocument);
        ShowAll<CriteriaGroupType>("groups", "The tree of groups and criteria.", seen => seen.Set.Groups);
        ShowAll<VetoType>("vetoes", "What makes the rating NOT_COMPLETED by this sheet.", seen => seen.Set.Vetoes);
        Show<StringGraphType>(
            "file", "The set in the JSON format that offices exchange (criteria.schema.json).", seen => seen.Row.Content);
    }
}

internal sealed class CriteriaGroupType : ShownType<CriteriaGroup>
{
    public CriteriaGroupType()
    {
        Name = "CriteriaGroup";
        Description = "A group of criteria.";
        Show<StringGraphType>("code", "Its code in the set.", group => group.Code);
        Show<MessageType>("title", "What it says.", group => group.Title);
        ShowAll<CriterionType>("criteria", "The criteria directly in it.", group => group.Criteria);
        ShowAll<CriteriaGroupType>("groups", "The groups in it.", group => group.Groups);
    }
}

internal sealed class CriterionType : ShownType<Criterion>
{
    public CriterionType()
    {
        Name = "Criterion";
        Description = "A criterion (tiêu chí): entered by people, computed from a measure or from products, a bonus, or a deduction for each event.";
        Show<StringGraphType>("code", "Its code in the set.", criterion => criterion.Code);
        Show<MessageType>("title", "What it says.", criterion => criterion.Title);
        Show<PointsType>("maximum", "The most it gives, or takes away.", criterion => criterion.Maximum);
        Show<BooleanGraphType>("isEntered", "Whether people enter its mark.", criterion => criterion.IsEntered);
        Show<BooleanGraphType>("isPartOfTheHundred", "Whether its maximum is part of the 100; a bonus and a deduction are not.", criterion => criterion.IsPartOfTheHundred);
        ShowAny<EvaluationMeasureType>(
            "measure", "The measure it looks at; empty where people enter its mark or products give it.", criterion => criterion.Measure is { } name ? EvaluationMeasures.Find(name) : null);
        ShowAll<ScalePointType>("scale", "The corners of its scale, the mark straight between them; empty unless it is computed.", criterion =>
            criterion.Method is ComputedMethod computed ? computed.Scale.Points : []);
        ShowAll<FormulaTermType>("terms", "The terms of its formula; empty unless it is computed from the products of the year's months or quarters.", criterion =>
            (criterion.Method as ProductsMethod)?.Terms ?? []);
        ShowAny<PointsType>("perEvent", "What each event takes away; empty unless it is a deduction.", criterion => (criterion.Method as DeductionMethod)?.PerEvent);
        ShowAny<StringGraphType>("clause", "The place in the deciding document, where one is named.", criterion => criterion.Clause);
    }
}

internal sealed class FormulaTermType : ShownType<FormulaTerm>
{
    public FormulaTermType()
    {
        Name = "FormulaTerm";
        Description = "A term of a formula over products; the weights add up to one.";
        Show<StringGraphType>("name", "Its name: a for quantity, b for quality, c for timeliness, or the office's own.", term => term.Name);
        Show<PointsType>("weight", "Its weight.", term => term.Weight);
    }
}

internal sealed class ScalePointType : ShownType<ScalePoint>
{
    public ScalePointType()
    {
        Name = "ScalePoint";
        Description = "A corner of a scale.";
        Show<PointsType>("value", "The value of the measure.", corner => corner.Value);
        Show<PointsType>("mark", "The mark it earns.", corner => corner.Mark);
    }
}

internal sealed class EvaluationMeasureType : ShownType<EvaluationMeasure>
{
    public EvaluationMeasureType()
    {
        Name = "EvaluationMeasure";
        Description = "A fact that a criterion may be computed from; the store measures it from what was recorded.";
        Show<StringGraphType>("name", "Its name, which never changes its meaning.", measure => measure.Name);
        Show<MeasureUnitType>("unit", "What it counts in.", measure => measure.Unit);
        Show<MessageType>("title", "What it says.", measure => measure.Title);
        Show<StringGraphType>("convention", "How it is taken from what was recorded: a convention of this software.", MeasureWords.Of);
    }
}

internal sealed class VetoType : ShownType<Veto>
{
    public VetoType()
    {
        Name = "Veto";
        Description = "An event that a text makes a veto.";
        Show<StringGraphType>("code", "Its name, which never changes its meaning.", veto => veto.Code.Value);
        Show<VetoEventType>("event", "The event.", veto => veto.Event);
        Show<MessageType>("sentence", "The event in words.", veto => veto.Sentence);
        Show<LegalSourceType>("source", "The text that makes it a veto.", veto => veto.Source);
    }
}
