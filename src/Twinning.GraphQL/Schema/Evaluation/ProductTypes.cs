using GraphQL.Types;
using Twinning.Domain.Evaluation.Products;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>The products of a period and from where they are looked at.</summary>
internal sealed record SeenProducts(PeriodProducts Period, Sight Sight) : Seen(Sight);

internal sealed class PeriodProductsType : ShownType<SeenProducts>
{
    public PeriodProductsType()
    {
        Name = "PeriodProducts";
        Description = "The products (sản phẩm, công việc quy đổi) of a month or quarter.";
        Show<DayRangeType>("days", "The days of the period.", seen => seen.Period.Days);
        Show<AgencyType>("agency", "The agency that was given them: the one that is scored, or one whose duties it took over.", seen => seen.Sight.Agency(seen.Period.Agency));
        ShowAll<ProductType>("products", "The products.", seen => seen.Period.Products);
        Show<ProductTallyType>("tally", "The units they come to.", seen => seen.Period.Tally);
        ShowAll<TermShareType>("shares", "How far the office's own terms were reached.", seen => seen.Period.Shares);
        Show<StringGraphType>("evidence", "What they rest on.", seen => seen.Period.Evidence);
    }
}

internal sealed class ProductType : ShownType<Product>
{
    public ProductType()
    {
        Name = "Product";
        Description = "A piece of work that was assigned.";
        Show<StringGraphType>("name", "What it is.", product => product.Name);
        Show<PointsType>("units", "How many converted units it counts.", product => product.Units);
        Show<BooleanGraphType>("isDone", "Whether it is done.", product => product.IsDone);
        Show<FaultCountType>("errors", "Major errors of content: each takes a quarter off its quality.", product => product.Errors);
        Show<FaultCountType>("delays", "Late deliveries: each takes a quarter off its timeliness.", product => product.Delays);
        ShowAny<StringGraphType>("cause", "What confirmed the objective cause of those excused; empty where none is.", product => product.Cause);
    }
}

internal sealed class FaultCountType : ShownType<FaultCount>
{
    public FaultCountType()
    {
        Name = "FaultCount";
        Description = "How many faults were found and how many are excused.";
        Show<IntGraphType>("found", "How many were found.", faults => faults.Found);
        Show<IntGraphType>("excused", "How many of them had an objective cause that was confirmed.", faults => faults.Excused);
        Show<IntGraphType>("counted", "How many count.", faults => faults.Counted);
    }
}

internal sealed class ProductTallyType : ShownType<ProductTally>
{
    public ProductTallyType()
    {
        Name = "ProductTally";
        Description = "Converted units of a period and the shares they come to.";
        Show<PointsType>("assigned", "The units assigned.", tally => tally.Assigned);
        Show<PointsType>("done", "The units done.", tally => tally.Done);
        Show<PointsType>("withQuality", "The units done, less what errors take off.", tally => tally.WithQuality);
        Show<PointsType>("onTime", "The units done, less what late deliveries take off.", tally => tally.OnTime);
        Show<PointsType>("quantity", "Done of assigned (a).", tally => tally.Quantity);
        Show<PointsType>("quality", "With quality of assigned (b).", tally => tally.Quality);
        Show<PointsType>("timeliness", "On time of assigned (c).", tally => tally.Timeliness);
    }
}

internal sealed class TermShareType : ShownType<TermShare>
{
    public TermShareType()
    {
        Name = "TermShare";
        Description = "How far a term of the office's own was reached.";
        Show<StringGraphType>("name", "The name of the term.", share => share.Name);
        Show<PointsType>("value", "A part of one.", share => share.Value);
    }
}
