namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Counts the result rows of one operation, which may ask the calculator several times under aliases.</summary>
internal sealed class ResultBudget
{
    private long _asked;

    /// <exception cref="Http.RequestException">The operation asks for more than it may.</exception>
    public void Take(string argument, long rows)
    {
        _asked += rows;
        if (_asked > Bounds.Results)
        {
            throw BadInput.At(argument, $"the operation asks for {_asked} result rows (cut-offs × groups × measures); at most {Bounds.Results} are given at once.");
        }
    }
}
