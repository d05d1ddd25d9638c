using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Records the products of a period: for the office, which confirms errors, delays and what excuses them.</summary>
internal static class RecordProducts
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordProductsInput>("input");
        if (input.Until < input.From)
        {
            throw BadInput.At("input.until", "the last day is before the first.");
        }

        var (days, cancellation) = (DayRange.Of(input.From, input.Until), context.CancellationToken);
        var products = input.Products.Select((product, place) => ToDomain(product, $"input.products[{place}].units")).ToList();
        var shares = input.Shares.Select((share, place) => new TermShare(share.Name, FractionText.Read(share.Value, $"input.shares[{place}].value"))).ToList();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var seen = await session.ScorecardAsync(context, input.Scorecard);
            var agency = input.Agency is null ? seen.Card.Agency : session.Agency(input.Agency);
            var candidate = new PeriodProducts(days, agency, products, shares, input.Evidence);
            var memberships = seen.Row.OfficialId is { } official ? await session.MembershipsAsync(context, [official]) : [];
            var result = PeriodProductRules.Judge(seen.Card, seen.Round.Set.Set, session.Registers.Agencies, seen.Products, candidate, memberships);
            if (!result.IsAccepted)
            {
                return Written.Refused(result.Violations);
            }

            await session.SupersedeWhereAsync<PeriodProductsRow>(
                row => row.Id == seen.Row.Id && row.From == input.From && row.Until == input.Until && row.AgencyId == agency.Value, cancellation);
            session.Append(EvaluationMapping.ToRow(candidate, seen.Row.Id));
            return session.Done([seen.Row.Id], result.Violations);
        });
        return new Payload(written, sight);
    }

    private static Product ToDomain(ProductInput product, string argument) => new(
        product.Name,
        FractionText.Read(product.Units, argument),
        product.IsDone,
        FaultCountInput.ToDomain(product.Errors),
        FaultCountInput.ToDomain(product.Delays),
        product.Cause);
}
