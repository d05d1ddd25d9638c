using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Queries run so many at once; the clients of those that wait take turns.</summary>
public class ClientTurnsTests
{
    private static readonly IPAddress Greedy = IPAddress.Parse("127.0.0.2");
    private static readonly IPAddress Modest = IPAddress.Parse("127.0.0.3");

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public void As_many_as_may_run_at_once_do_not_wait_and_the_next_one_does()
    {
        using var turns = Patient(2);

        Assert.True(turns.TakeAsync(Greedy, Ends).IsCompletedSuccessfully);
        Assert.True(turns.TakeAsync(Greedy, Ends).IsCompletedSuccessfully);
        Assert.False(turns.TakeAsync(Modest, Ends).IsCompleted);
        Assert.Equal(1, turns.WaitingClients);
    }

    [Fact]
    public async Task Clients_take_turns_however_much_one_of_them_asks()
    {
        using var turns = Patient(1);
        await turns.TakeAsync(Greedy, Ends);
        var order = new List<string>();
        var all = new[] { "greedy 1", "greedy 2", "greedy 3", "modest 1", "modest 2", "nobody 1" }
            .Select(name => NoteAsync(name, turns.TakeAsync(name[0] == 'g' ? Greedy : name[0] == 'm' ? Modest : null, Ends))).ToList();
        Assert.Equal(3, turns.WaitingClients);

        turns.GiveBack();
        await Task.WhenAll(all);

        Assert.Equal(["greedy 1", "modest 1", "nobody 1", "greedy 2", "modest 2", "greedy 3"], order);
        Assert.Equal(0, turns.WaitingClients);
        Assert.True(turns.TakeAsync(Modest, Ends).IsCompletedSuccessfully);

        async Task NoteAsync(string name, Task turn)
        {
            await turn;
            order.Add(name);
            turns.GiveBack();
        }
    }

    [Fact]
    public async Task Who_has_gone_is_passed_over()
    {
        using var turns = Patient(1);
        using var gone = new CancellationTokenSource();
        await turns.TakeAsync(Greedy, Ends);
        var left = turns.TakeAsync(Greedy, gone.Token);
        var stays = turns.TakeAsync(Greedy, Ends);

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turns.TakeAsync(Modest, gone.Token));
        turns.GiveBack();

        await stays.WaitAsync(TimeSpan.FromSeconds(30), Ends);
        turns.GiveBack();
        Assert.True(turns.TakeAsync(Modest, Ends).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Where_none_ends_for_a_while_one_more_runs_beside_and_afterwards_as_many_as_before()
    {
        var time = new TicksByHand();
        using var turns = new ClientTurns(1, TimeSpan.FromMilliseconds(20), time);
        await turns.TakeAsync(Greedy, Ends);

        var second = turns.TakeAsync(Modest, Ends);
        Assert.False(second.IsCompleted);
        time.Tick();
        await second.WaitAsync(TimeSpan.FromSeconds(30), Ends);
        turns.GiveBack();
        turns.GiveBack();

        Assert.True(turns.TakeAsync(Modest, Ends).IsCompletedSuccessfully);
        Assert.False(turns.TakeAsync(Modest, Ends).IsCompleted);
    }

    [Fact]
    public async Task What_runs_beside_is_not_handed_on()
    {
        var time = new TicksByHand();
        using var turns = new ClientTurns(1, TimeSpan.FromMilliseconds(20), time);
        await turns.TakeAsync(Greedy, Ends);
        var second = turns.TakeAsync(Modest, Ends);
        var third = turns.TakeAsync(Modest, Ends);
        time.Tick();
        await second.WaitAsync(TimeSpan.FromSeconds(30), Ends);

        turns.GiveBack();
        time.Tick(); // one has ended since
        Assert.Equal(1, turns.WaitingClients);
        turns.GiveBack();

        await third.WaitAsync(TimeSpan.FromSeconds(30), Ends);
        Assert.Equal(0, turns.WaitingClients);
    }

    [Fact]
    public async Task A_query_over_http_waits_for_its_turn_and_gives_it_back_and_a_mutation_does_not_wait()
    {
        using var turns = Patient(1);
        using var host = OtherSchema.Host(services: services => services.AddSingleton(turns));
        using var client = host.CreateClient();
        await turns.TakeAsync(Greedy, Ends);

        var query = client.PostAsync(Requests.Body("{ __typename }"));
        using var mutation = await client.PostAsync(Requests.Body("mutation { __typename }"));
        await mutation.IsAnsweredAsync();
        while (turns.WaitingClients == 0 && !query.IsCompleted)
        {
            await Task.Delay(20, Ends);
        }

        Assert.False(query.IsCompleted);
        turns.GiveBack();
        using var answer = await query;

        await answer.IsAnsweredAsync();
        Assert.True(turns.TakeAsync(Modest, Ends).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_query_that_waits_longer_than_an_operation_may_run_is_stopped()
    {
        using var turns = Patient(1);
        using var host = OtherSchema.Host(Requests.Limit("TimeoutSeconds", 1), services => services.AddSingleton(turns));
        using var client = host.CreateClient();
        await turns.TakeAsync(Greedy, Ends);

        using var response = await client.PostAsync(Requests.Body("{ __typename }"));

        await response.IsRefusedAsync(HttpStatusCode.OK, "TIMEOUT");
        turns.GiveBack();
        Assert.True(turns.TakeAsync(Modest, Ends).IsCompletedSuccessfully);
    }

    private static ClientTurns Patient(int most) => new(most, TimeSpan.FromMinutes(5), TimeProvider.System);

    /// <summary>Has one timer, which ticks when told to.</summary>
    private sealed class TicksByHand : TimeProvider, ITimer
    {
        private Action tick = () => { };

        public void Tick() => tick();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            tick = () => callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => tick = () => { };

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
